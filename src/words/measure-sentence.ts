import type {MeasureRow, MeasureWords} from "../../loaders/contract/release.ts";
import {sentenceCase} from "./count-text.js";
import {figureText} from "./figure-text.js";
import {inHundred} from "./in-hundred.js";
import {numberText} from "./number-text.js";

/**
 * A measure's figure as a sentence, for the heading of its page: `8 in 100 children looked after lived in
 * three or more places in the year`. The measure's name where there is no figure to show.
 */
export function measureSentence(words: MeasureWords, figure: MeasureRow | null): string {
  if (!figure || figure.value === null) return words.name;
  if (words.sentence !== undefined)
    return words.sentence.replace("{share}", figureText(figure, words.decimals));
  if (words.unit === "%" && words.phrase) {
    const share = inHundred(figure.value);
    const whom = share === "none" ? "None of the" : sentenceCase(share);
    return `${whom} ${words.people} ${words.phrase}`;
  }
  if (words.unit.startsWith("per "))
    return `${figureText(figure, words.decimals)} in every ${words.unit.slice(4)} ${words.denominator ?? words.people} ${words.phrase}`.trim();
  if (figure.numerator === figure.value && /^[a-z]+$/.test(words.unit))
    return `${figure.value === 0 ? "No" : numberText(figure.value)} ${figure.value === 1 ? singular(words.numerator) : words.numerator}`;
  return `${words.name}: ${figureText(figure, words.decimals)}`;
}

const SINGULARS: readonly (readonly [RegExp, string])[] = [
  [/\bchildren\b/, "child"],
  [/\breviews\b/, "review"],
  [/\bdisputes\b/, "dispute"],
  [/\bofficers\b/, "officer"],
  [/\bwho were\b/, "who was"],
  [/\bwho live\b/, "who lives"],
  [/\bwho have\b/, "who has"],
  [/\bthat were\b/, "that was"]
];

/** `children who were adopted` in the singular: `child who was adopted`. It knows only the words that the catalogue uses. */
export const singular = (words: string): string =>
  SINGULARS.reduce((text, [many, one]) => text.replace(many, one), words);
