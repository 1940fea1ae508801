import type {Complaint} from "../complaint.ts";
import type {PageTable} from "./page-tables.ts";

/** Words beside a table that give a number in one sentence with a category whose figure is hidden there. */
export const toldHidden = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap(({where, rows, sentences}) => {
    const hidden = rows.filter(({figure}) => figure.symbol === "c").map(({label}) => label.toLowerCase());
    const telling = sentences.filter((sentence) => {
      const words = sentence.toLowerCase();
      return hidden.some((label) => words.includes(label)) && /\d/.test(words.replace(DATES, ""));
    });
    return telling.length > 0
      ? [{kind: "hidden figure told", where, what: "a sentence gives a number beside a hidden category"}]
      : [];
  });

/** Years and days of a year count nobody. */
const DATES =
  /\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}\b|\b\d{4}(?:\/\d{2})?\b/g;
