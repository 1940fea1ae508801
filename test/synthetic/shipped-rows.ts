import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parse} from "csv-parse/sync";

/** A row as it stands in a file, by column. */
export type Row = Readonly<Record<string, string>>;

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** The five years of the shipped returns, as their folders are called. */
export const YEARS = ["2014-15", "2015-16", "2016-17", "2017-18", "2018-19"] as const;

/** The rows of a shipped file: text and nothing else, so that no code of the pipeline is needed to count them. */
export const rowsOf = (path: string): Row[] =>
  parse(readFileSync(`${DATA}/${path}`, "utf8"), {columns: true});

/** dd/mm/yyyy as yyyy-mm-dd, which sorts. */
export const day = (cell: string | undefined): string => (cell ?? "").split("/").reverse().join("-");

/** The cell of a column that must be there. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The last day of a shipped year. */
export const lastDayOf = (year: string): string => `20${year.slice(5)}-03-31`;

/** The episodes open when a year ends: one for every child looked after. */
export const episodesOnLastDay = (year: string): Row[] =>
  rowsOf(`returns/${year}/episodes.csv`).filter((row) => row.DEC === "");
