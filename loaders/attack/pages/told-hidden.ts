import type {Complaint} from "../complaint.ts";
import type {PageTable} from "./page-tables.ts";

/** Finds sentences beside a table that name a category whose figure is hidden there and give a number. */
export const toldHidden = (tables: readonly Pick<PageTable, "where" | "rows" | "sentences">[]): Complaint[] =>
  tables.flatMap(({where, rows, sentences}) => {
    const labels = (isHidden: boolean) =>
      rows.filter(({figure}) => (figure.symbol === "c") === isHidden).map(({label}) => asWords(label));
    const hidden = labels(true);
    // A sentence on "Not met", which is shown, does not name the hidden "Met".
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

/** A text with nothing but words and numbers, a blank around each, so that only whole words are found in it. */
const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Years and dates, whose numbers count nobody. */
const DATES =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}\b|\b\d{4}(?:\/\d{2})?\b/g;
