import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {CORRECTIONS_FILE, noticesIn} from "../history/notices-in.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import {headerName} from "../read/layout/header-name.ts";
import {listFolder} from "../read/list-folder.ts";
import type {PublishedSentence} from "./published-sentence.ts";
import {sentencesOf} from "./sentences-of.ts";

/**
 * Every sentence that a data folder publishes: the narrative, year by year, the feedback, the objectives, the service's
 * own categories and the corrections.
 */
export async function publishedWords(dir: string): Promise<PublishedSentence[]> {
  const years = (await listFolder(dir, "narrative"))?.folders ?? [];
  const narrative = await Promise.all(years.map((year) => wordsOfYear(dir, `narrative/${year}`)));
  const logs = await Promise.all(
    Object.entries({...PRINTED, ...CATEGORIES}).map(([file, columns]) => wordsOfLog(dir, file, columns))
  );
  return [...narrative.flat(), ...logs.flat(), ...(await corrections(dir))];
}

/** A notice of a correction holds no number: both numbers stand in the table of what changed. */
async function corrections(dir: string): Promise<PublishedSentence[]> {
  const text = await readFile(join(dir, CORRECTIONS_FILE), "utf8").catch(() => "");
  const paragraphs = noticesIn(text).flatMap((notice) => notice.paragraphs);
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text, CORRECTIONS_FILE, paragraph.line));
}

async function wordsOfYear(dir: string, folder: string): Promise<PublishedSentence[]> {
  const files = (await listFolder(dir, folder))?.otherFiles.filter((name) => name.endsWith(".md")) ?? [];
  const words = await Promise.all(
    files.map(async (name) =>
      sentencesOf(await readFile(join(dir, folder, name), "utf8"), `${folder}/${name}`, 1)
    )
  );
  return words.flat();
}

/** The aims that the service set itself, and how far it got. */
export const OBJECTIVES_FILE = "service/objectives.csv";

/** Logs of the service of which a page prints words, and the columns that hold them. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  "service/feedback.csv": ["theme", "words"],
  [OBJECTIVES_FILE]: ["objective", "progress"]
};

/** Logs whose words become categories: a page names each of them, however few they are of. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  "service/reviews.csv": ["late_reason", "reason_not_attending"],
  "service/disputes.csv": ["area", "stage", "outcome"],
  "service/checklist.csv": ["item"],
  "service/audits.csv": ["question"]
};

/** Of a file that is no readable CSV there are no words: reading says what is wrong with it. */
async function wordsOfLog(
  dir: string,
  file: string,
  printed: readonly string[]
): Promise<PublishedSentence[]> {
  const path = join(dir, file);
  const encoding = await encodingOf(path).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const names = new Set(printed.map(headerName));
  const sentences = new Map<string, PublishedSentence[]>();
  const isCategory = file in CATEGORIES;
  let columns: readonly string[] | null = null;
  const readToTheEnd = eachRecord(path, encoding, (cells, line) => {
    if (columns === null) columns = cells.map(headerName);
    else
      for (const [index, cell] of cells.entries())
        if (names.has(columns[index] ?? "") && !sentences.has(cell))
          sentences.set(cell, sentencesOf(isCategory ? cell.replaceAll("-", " ") : cell, file, line));
  });
  await readToTheEnd.catch(() => undefined);
  return [...sentences.values()].flat();
}
