import type {Folder} from "../contract/folder.ts";
import {requiredText} from "../files/required-text.ts";
import {textIn} from "../files/text-in.ts";
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
export async function publishedWords(data: Folder): Promise<PublishedSentence[]> {
  const years = listFolder(data, "narrative").folders;
  const narrative = years.map((year) => wordsOfYear(data, `narrative/${year}`));
  const logs = await Promise.all(
    Object.entries({...PRINTED, ...CATEGORIES}).map(([file, columns]) => wordsOfLog(data, file, columns))
  );
  return [...narrative.flat(), ...logs.flat(), ...corrections(data)];
}

/** A notice of a correction holds no number: both numbers stand in the table of what changed. */
function corrections(data: Folder): PublishedSentence[] {
  const text = textIn(data, CORRECTIONS_FILE) ?? "";
  const paragraphs = noticesIn(text).flatMap((notice) => notice.paragraphs);
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text, CORRECTIONS_FILE, paragraph.line));
}

function wordsOfYear(data: Folder, folder: string): PublishedSentence[] {
  const files = listFolder(data, folder).otherFiles.filter((name) => name.endsWith(".md"));
  return files.flatMap((name) =>
    sentencesOf(requiredText(data, `${folder}/${name}`), `${folder}/${name}`, 1)
  );
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
  data: Folder,
  file: string,
  printed: readonly string[]
): Promise<PublishedSentence[]> {
  const encoding = await encodingOf(data, file).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return [];
  const names = new Set(printed.map(headerName));
  const sentences = new Map<string, PublishedSentence[]>();
  const isCategory = file in CATEGORIES;
  let columns: readonly string[] | null = null;
  const readToTheEnd = eachRecord(data, file, encoding, (cells, line) => {
    if (columns === null) columns = cells.map(headerName);
    else
      for (const [index, cell] of cells.entries())
        if (names.has(columns[index] ?? "") && !sentences.has(cell))
          sentences.set(cell, sentencesOf(isCategory ? cell.replaceAll("-", " ") : cell, file, line));
  });
  await readToTheEnd.catch(() => undefined);
  return [...sentences.values()].flat();
}
