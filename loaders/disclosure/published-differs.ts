import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";

/** How many cells a finding names; whoever has to look at more will look at the whole table. */
const NAMED = 6;

/** Figures published before that are not what the records give now: one finding for each source, measure and period. */
export function publishedDiffers(
  differing: readonly {readonly row: PublishedRow; readonly file: string}[]
): Finding[] {
  const cellsOf = new Map<string, {row: PublishedRow; file: string; cells: string[]}>();
  for (const {row, file} of differing) {
    const key = [file, row.source, row.measure, row.timePeriod].join("|");
    const entry = cellsOf.get(key) ?? {row, file, cells: []};
    entry.cells.push(cellOf(row));
    cellsOf.set(key, entry);
  }
  return [...cellsOf.values()].map(({row, file, cells}) => ({
    severity: "note",
    file,
    line: null,
    column: null,
    code: "published-figure-differs",
    rule: null,
    message: `${row.source} gives other figures than the records do for ${row.measure} in ${row.timePeriod}: ${named(cells)}. Both are public as what they are, and the audit does not take the published ones for certain.`,
    rows: cells.length,
    measures: [row.measure]
  }));
}

const named = (cells: readonly string[]): string =>
  cells.length <= NAMED
    ? cells.join("; ")
    : `${cells.slice(0, NAMED).join("; ")}; and ${cells.length - NAMED} more`;

/** `total`, `sex male`, `sex male and age-band under-1`. */
const cellOf = ({breakdown, category, breakdown2, category2}: PublishedRow): string =>
  [
    breakdown === "total" ? "total" : `${breakdown} ${category}`,
    ...(breakdown2 ? [`${breakdown2} ${category2}`] : [])
  ].join(" and ");
