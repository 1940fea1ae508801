import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import {listFolder} from "../read/list-folder.ts";
import type {PublishedSentence} from "./published-sentence.ts";
import {sentencesOf} from "./sentences-of.ts";

/** Every sentence of the narrative, year by year, and of the feedback that a data folder publishes. */
export async function publishedWords(dir: string): Promise<PublishedSentence[]> {
  const years = (await listFolder(dir, "narrative"))?.folders ?? [];
  const narrative = await Promise.all(years.map((year) => wordsOfYear(dir, `narrative/${year}`)));
  return [...narrative.flat(), ...(await feedback(dir))];
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

/** Themes are printed as well as words. A file that is no readable CSV has no words: reading says what is wrong. */
async function feedback(dir: string): Promise<PublishedSentence[]> {
  const text = await readFile(join(dir, FEEDBACK_FILE), "utf8").catch(() => "");
  return recordsOf(text).flatMap(({record, info}) =>
    [record.theme, record.words].flatMap((cell) => sentencesOf(cell ?? "", FEEDBACK_FILE, info.lines))
  );
}

interface FeedbackRecord {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: {readonly lines: number};
}

function recordsOf(text: string): readonly FeedbackRecord[] {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true
    }) as unknown as FeedbackRecord[];
  } catch {
    return [];
  }
}
