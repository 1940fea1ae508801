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
 * Every sentence that a data folder publishes: the narrative of each year, the feedback, the objectives, the service's
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

/** The words of the notices, which are to type no number: the table of what changed has both the old and the new one. */
function corrections(data: Folder): PublishedSentence[] {
  const text = textIn(data, CORRECTIONS_FILE);
  if (text === null) return [];
  const paragraphs = noticesIn(text).flatMap((notice) => notice.paragraphs);
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text, CORRECTIONS_FILE, paragraph.line));
}

function wordsOfYear(data: Folder, folder: string): PublishedSentence[] {
  const files = listFolder(data, folder).otherFiles.filter((name) => name.endsWith(".md"));
  return files.flatMap((name) =>
    sentencesOf(requiredText(data, `${folder}/${name}`), `${folder}/${name}`, 1)
  );
}

/** The objectives that the service set itself, and its progress. */
export const OBJECTIVES_FILE = "service/objectives.csv";

/** Logs of the service whose words a page prints, and the columns that hold them. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  "service/feedback.csv": ["theme", "words"],
  [OBJECTIVES_FILE]: ["objective", "progress"]
};

/** Logs whose words become categories: a page names each, however small its count. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  "service/reviews.csv": ["late_reason", "reason_not_attending"],
  "service/disputes.csv": ["area", "stage", "outcome"],
  "service/checklist.csv": ["item"],
  "service/audits.csv": ["question"]
};

/** The sentences of one log; none from a file that cannot be read as CSV, which reading the folder reports. */
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
      for (const [index, name] of columns.entries()) {
        const cell = cells[index];
        if (cell !== undefined && names.has(name) && !sentences.has(cell))
          sentences.set(cell, sentencesOf(isCategory ? cell.replaceAll("-", " ") : cell, file, line));
      }
  });
  await readToTheEnd.catch(() => undefined);
  return [...sentences.values()].flat();
}
