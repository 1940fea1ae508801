import type {Folder} from "../contract/folder.ts";
import {textIn} from "../files/text-in.ts";
import {plain, withoutTokens} from "./sentences-of.ts";

/** In the data folder: words that a person has read and accepted, with the reason. */
export const ACCEPTED_FILE = "narrative/accepted.md";

export interface AcceptedWords {
  /** Exactly as in the narrative or the feedback. */
  readonly words: string;
  readonly reason: string;
  readonly line: number;
}

/** Reads `narrative/accepted.md`: each `## ` heading quotes words, and the text under it is the reason. */
export function readAcceptedWords(data: Folder): AcceptedWords[] {
  const text = textIn(data, ACCEPTED_FILE);
  if (text === null) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((heading, index) => {
    if (!heading.startsWith("## ")) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line.startsWith("## "));
    const reason = rest.slice(0, end < 0 ? rest.length : end).join(" ");
    return [{words: plain(withoutTokens(heading)), reason: reason.trim(), line: index + 1}];
  });
}
