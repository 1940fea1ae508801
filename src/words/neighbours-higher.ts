import {countText, sentenceCase} from "./count-text.js";

/** `Five of nine neighbours are higher`, `None of nine neighbours is higher`. Only neighbours that have a figure count. */
export const neighboursHigher = (higher: number, known: number): string =>
  known === 1
    ? `The one neighbour with a figure is ${higher === 1 ? "higher" : "not higher"}`
    : `${sentenceCase(countText(higher))} of ${countText(known)} neighbours ${higher < 2 ? "is" : "are"} higher`;
