import {randomFrom} from "../../../loaders/synthetic/random.ts";

/** Which children of a larger made-up council make up a smaller one. */
export interface Choice {
  /** Children in care on the last day of the last year; of the others, as many in proportion. */
  readonly size: number;
  /** Decides who they are. */
  readonly seed: string;
  /** Folders of the years that it returns, such as `2018-19`. */
  readonly years: readonly string[];
  readonly skew: Skew;
}

/** How its children are more alike than children are. */
export type Skew = "none" | "all boys" | "one ethnic group" | "all unaccompanied";

type Row = Readonly<Record<string, string>>;

/** What a skew makes of a row. */
const CHANGED: Readonly<Partial<Record<Skew, Row>>> = {
  "all boys": {SEX: "1", MOTHER: ""},
  "one ethnic group": {ETHNIC: "WBRI"}
};

/** What of a data folder has to do with one council's children or its name, and what everybody may use. */
const TAKEN = /^(authority\.json|explanations\.md|population\/|service\/reviews\.csv)/;

/** The files of a council with some of the children of a larger one, by path: all that is of these children, and no more. */
export function councilOfSize(
  files: ReadonlyMap<string, string>,
  {size, seed, years, skew}: Choice
): Readonly<Record<string, string>> {
  const random = randomFrom(`council ${seed}`);
  const last = `returns/${years.at(-1)}`;
  const unaccompanied = new Set(tableOf(files, `${last}/uasc.csv`).rows.map(({CHILD}) => CHILD));
  const inCare = new Set(
    tableOf(files, `${last}/episodes.csv`).rows.flatMap(({CHILD, DEC}) =>
      DEC === "" && CHILD ? [CHILD] : []
    )
  );
  const wanted = (child: string) => skew !== "all unaccompanied" || unaccompanied.has(child);
  const order = new Map([...inCare].map((child) => [child, random.next()]));
  const drawn = [...inCare].filter(wanted).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const chosen = new Set(drawn.slice(0, size));
  const share = size / inCare.size;
  const others = new Map<string, boolean>();
  const isIn = (child: string): boolean => {
    if (inCare.has(child)) return chosen.has(child);
    const known = others.get(child) ?? (random.next() < share && wanted(child));
    others.set(child, known);
    return known;
  };
  const council: Record<string, string> = {};
  for (const [path, text] of files) {
    const year = /^returns\/([^/]+)\//.exec(path)?.[1];
    if (year === undefined ? !TAKEN.test(path) : !years.includes(year)) continue;
    if (path === "authority.json") council[path] = ofYears(text, years);
    else if (year === undefined && !path.startsWith("service/")) council[path] = text;
    else {
      const {columns, rows} = tableOf(files, path);
      const own = rows.filter((row) => isIn(row.CHILD ?? row.child ?? ""));
      const lines = own.map((row) =>
        columns.map((column) => CHANGED[skew]?.[column] ?? row[column]).join(",")
      );
      council[path] = `${[columns.join(","), ...lines].join("\n")}\n`;
    }
  }
  return council;
}

/** A simple CSV file: these have no quotes. */
function tableOf(files: ReadonlyMap<string, string>, path: string) {
  const [head = "", ...lines] = (files.get(path) ?? "").trimEnd().split("\n");
  const columns = head.split(",");
  const rows = lines.map((line): Row => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
  return {columns, rows};
}

const ofYears = (authority: string, years: readonly string[]): string =>
  JSON.stringify({
    ...JSON.parse(authority),
    reportingYears: years.map((year) => year.replace("-", "/")),
    targets: []
  });
