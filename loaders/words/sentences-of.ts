import type {PublishedSentence} from "./published-sentence.ts";

/**
 * The sentences of a narrative file or of a cell that starts at `firstLine`. Of a token only its fallback is
 * words (`{{adopted | a few}}`); the address of a link is none.
 */
export function sentencesOf(markdown: string, file: string, firstLine: number): PublishedSentence[] {
  const text = withoutTokens(markdown.replace(/\r\n?/g, "\n"));
  const sentences: PublishedSentence[] = [];
  let line = firstLine;
  for (const around of text.split(/(?<=\n)[ \t]*\n|\n(?=[-*#]|\d+\. )/)) {
    for (const piece of around.split(/(?<=[.!?:]["”’]?)\s+(?=\S)/)) {
      const sentence = plain(piece);
      if (sentence !== "") {
        const before = around.slice(0, around.indexOf(piece));
        sentences.push({file, line: line + newlinesIn(before), text: sentence, around: plain(around)});
      }
    }
    line += newlinesIn(around) + 1;
  }
  return sentences;
}

/** What is left for a reader of words: of a token its fallback, of a link its text. */
export const withoutTokens = (text: string): string => text.replace(TOKEN, "$1").replace(LINK, "]");

const TOKEN = /\{\{[^{}|]*(?:\|([^{}]*))?\}\}/g;
const LINK = /\]\([^)]*\)/g;

/** Words as they are compared: without marks of Markdown, quotes straightened, blanks single. */
export const plain = (text: string): string =>
  text
    .replace(/^[\s#>*-]+|[*_`[\]]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

const newlinesIn = (text: string): number => text.split("\n").length - 1;
