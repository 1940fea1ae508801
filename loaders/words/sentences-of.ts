import type {PublishedSentence} from "./published-sentence.ts";

/**
 * The sentences of a narrative file or a cell that starts at `firstLine`. Of a token (`{{adopted | a few}}`) only the
 * fallback is words, and of a link only its text.
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

/** The text with only the fallbacks of tokens and the texts of links. */
export const withoutTokens = (text: string): string => text.replace(TOKEN, "$1").replace(LINK, "]");

const TOKEN = /\{\{[^{}|]*(?:\|([^{}]*))?\}\}/g;
const LINK = /\]\([^)]*\)/g;

/** Words in the form in which they are compared: without Markdown, with straight quotes and single blanks. */
export const plain = (text: string): string =>
  text
    .replace(/^[\s#>*-]+|[*_`[\]]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

const newlinesIn = (text: string): number => text.split("\n").length - 1;
