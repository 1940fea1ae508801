import {countText, sentenceCase} from "./count-text.js";
import {SIMILAR} from "./similar-councils.js";

/** `Five of nine similar councils are higher`, `None of nine … is higher`. Only councils that have a figure count. */
export const neighboursHigher = (higher: number, known: number): string =>
  known === 1
    ? `The one similar council with a figure is ${higher === 1 ? "higher" : "not higher"}`
    : `${sentenceCase(countText(higher))} of ${countText(known)} ${SIMILAR} ${higher < 2 ? "is" : "are"} higher`;
