import {saveFile} from "./save-file.js";

/** Hands the text of a CSV file to the reader, as `name`.csv. */
export const saveCsv = (name: string, text: string): void =>
  saveFile(`${name}.csv`, new Blob([text], {type: "text/csv;charset=utf-8"}));
