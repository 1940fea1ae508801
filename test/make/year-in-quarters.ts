import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";

/** Whole tables of the shipped returns that an extract needs. */
const TABLES = ["header", "episodes", "reviews", "uasc"] as const;

type Files = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, string>>;

const shipped = (path: string): string => readFileSync(join(projectRoot, "data", path), "utf8");

/** A return of the shipped folder, by path. */
export const shippedReturn = (year: string): Files =>
  Object.fromEntries(
    TABLES.map((table) => [`returns/${year}/${table}.csv`, shipped(`returns/${year}/${table}.csv`)])
  );

/** The shipped council, reporting on these years. */
export const councilOf = (reportingYears: readonly string[], more: object): Files => ({
  "authority.json": JSON.stringify({
    ...JSON.parse(shipped("authority.json")),
    ...more,
    reportingYears,
    targets: [],
    synthetic: true
  })
});

/** What an extract taken in the course of 2018/19 would have held: its return, as far as it was known on a day. */
export function extractOf2018(quarter: string, until: string): Files {
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, rowsOf(shipped(`returns/2018-19/${table}.csv`))])
  );
  const episodes = (tables.episodes ?? [])
    .filter(({DECOM}) => day(DECOM) <= until)
    .map((row) => (day(row.DEC) > until ? {...row, DEC: "", REC: "", REASON_PLACE_CHANGE: ""} : row));
  const known = new Set(episodes.map(({CHILD}) => CHILD));
  const cut = {
    header: (tables.header ?? []).filter(({CHILD}) => known.has(CHILD)),
    episodes,
    reviews: (tables.reviews ?? []).filter(({REVIEW}) => day(REVIEW) <= until),
    uasc: (tables.uasc ?? [])
      .filter(({CHILD}) => known.has(CHILD))
      .map((row) => (day(row.DUC) > until ? {...row, DUC: ""} : row))
  };
  return Object.fromEntries(
    Object.entries(cut).map(([table, rows]) => [`returns/2018-19-${quarter}/${table}.csv`, textOf(rows)])
  );
}

function rowsOf(text: string): readonly Row[] {
  const [head = "", ...lines] = text.trim().split("\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const textOf = (rows: readonly Row[]): string =>
  `${[Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(",")).join("\n")}\n`;

/** dd/mm/yyyy as yyyy-mm-dd, which sorts. */
const day = (cell = ""): string => cell.split("/").reverse().join("-");
