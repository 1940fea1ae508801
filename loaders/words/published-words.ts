import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {CORRECTIONS_FILE, noticesIn} from "../history/notices-in.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import {headerName} from "../read/layout/header-name.ts";
import {listFolder} from "../read/list-folder.ts";
import type {PublishedSentence} from "./published-sentence.ts";
import {sentencesOf} from "./sentences-of.ts";

/** Every sentence of the narrative, year by year, of the feedback and of the corrections that a data folder publishes. */
export async function publishedWords(dir: string): Promise<PublishedSentence[]> {
  const years = (await listFolder(dir, "narrative"))?.folders ?? [];
  const narrative = await Promise.all(years.map((year) => wordsOfYear(dir, `narrative/${year}`)));
  return [...narrative.flat(), ...(await feedback(dir)), ...(await corrections(dir))];
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

const FEEDBACK_FILE = "service/feedback.csv";

/** Themes are printed as well as words. Of a file that is no readable CSV there are none: reading says what is wrong. */
async function feedback(dir: string): Promise<PublishedSentence[]> {
  const path = join(dir, FEEDBACK_FILE);
  const encoding = await encodingOf(path).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const sentences: PublishedSentence[] = [];
  let columns: readonly string[] | null = null;
  const readToTheEnd = eachRecord(path, encoding, (cells, line) => {
    if (columns === null) columns = cells.map(headerName);
    else
      for (const [index, cell] of cells.entries())
        if (PRINTED.has(columns[index] ?? "")) sentences.push(...sentencesOf(cell, FEEDBACK_FILE, line));
  });
  await readToTheEnd.catch(() => undefined);
  return sentences;
}

const PRINTED: ReadonlySet<string> = new Set(["theme", "words"].map(headerName));
