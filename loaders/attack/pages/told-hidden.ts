import type {Complaint} from "../complaint.ts";
import type {PageTable} from "./page-tables.ts";

/** Words beside a table that give a number in one sentence with a category whose figure is hidden there. */
export const toldHidden = (tables: readonly Pick<PageTable, "where" | "rows" | "sentences">[]): Complaint[] =>
  tables.flatMap(({where, rows, sentences}) => {
    const labels = (isHidden: boolean) =>
      rows.filter(({figure}) => (figure.symbol === "c") === isHidden).map(({label}) => asWords(label));
    const hidden = labels(true);
    // "Not met" is shown, and says nothing of the hidden "Met".
    const longer = labels(false).filter((label) => hidden.some((short) => label.includes(short)));
    const telling = sentences.filter((sentence) => {
      const words = asWords(sentence.toLowerCase().replace(DATES, ""));
      const rest = longer.reduce((text, label) => text.replaceAll(label, " "), words);
      return hidden.some((label) => rest.includes(label)) && /\d/.test(words);
    });
    return telling.length > 0
      ? [{kind: "hidden figure told", where, what: "a sentence gives a number beside a hidden category"}]
      : [];
  });

/** Words and numbers alone, with a blank around each, so that one is found only whole. */
const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Years and days of a year count nobody. */
const DATES =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}\b|\b\d{4}(?:\/\d{2})?\b/g;
