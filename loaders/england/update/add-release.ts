import type {England, EnglandArea, EnglandSource} from "../../contract/england.ts";
import {required} from "../../contract/required.ts";
import type {DepartmentRow, PrintedNumber} from "./department-row.ts";
import {type HeldFigure, heldGrid} from "./held-grid.ts";
import {longFigures} from "./long-figures.ts";
import {numbersOf} from "./numbers-of.ts";
import {isTelling, recognisedSeries} from "./recognised-series.ts";
import {withAreas} from "./with-areas.ts";
import {withSource} from "./with-source.ts";

/** A figure that a release gives otherwise than the one before. */
export interface Revision {
  /** The place of the series in the list. */
  readonly series: number;
  readonly area: string;
  readonly year: number;
  readonly before: PrintedNumber;
  readonly after: PrintedNumber;
}

/** What a release added, confirmed and changed. */
export interface ReleaseAdded {
  readonly england: England;
  readonly source: EnglandSource;
  /** Figures that there were none of. */
  readonly added: number;
  /** Figures that are as they were. */
  readonly confirmed: number;
  /** Figures that changed, were hidden or were shown. */
  readonly revised: readonly Revision[];
  /** Figures left as they are, because the ones held are from a newer release. */
  readonly older: number;
  /** Columns of the files that no series agrees with, in the Department's words, after the file's name. */
  readonly unknown: readonly string[];
  readonly newAreas: readonly EnglandArea[];
}

/**
 * Adds a release of the Department's to the figures held. The newest release wins: its number replaces an older one,
 * and where it hides a figure the older number goes. An older release fills in only what no newer one speaks of, so that a
 * hidden figure never comes back. A figure that is not available or does not apply leaves an older number alone.
 *
 * @param files rows of each file, by its name; one at least has a row
 */
export function addRelease(
  england: England,
  files: ReadonlyMap<string, readonly DepartmentRow[]>
): ReleaseAdded {
  const formerly = new Map(
    england.areas.flatMap(({code, formerCodes}) => formerCodes.map((old) => [old, code] as const))
  );
  const byFile = [...files].map(([name, rows]) => ({
    name,
    rows: rows.map((row) => ({
      ...row,
      area: {...row.area, code: formerly.get(row.area.code) ?? row.area.code}
    }))
  }));
  const rows = byFile.flatMap((file) => file.rows);
  const {sources, source} = withSource(england.sources, Math.max(...rows.map(({year}) => year)));
  const grid = renumbered(heldGrid(england), england.sources, sources);
  const recognised = byFile.flatMap((file) =>
    longFigures(file.rows).map((printed) => ({
      file: file.name,
      printed,
      places: recognisedSeries(printed, grid)
    }))
  );
  const counts = {added: 0, confirmed: 0, older: 0};
  const revised: Revision[] = [];
  const mine = sources.indexOf(source);
  for (const {printed, places} of recognised)
    for (const place of places)
      for (const {area, year, value, symbol} of printed.figures) {
        const series = required(grid[place], "a series");
        const before = series.get(`${area} ${year}`);
        const after = {value, symbol};
        const outcome = outcomeOf(before, after, mine);
        if (outcome === "revised" && before !== undefined)
          revised.push({series: place, area, year, before, after});
        else if (outcome !== "revised" && outcome !== "kept") counts[outcome]++;
        if (outcome !== "older" && outcome !== "kept")
          series.set(`${area} ${year}`, {...after, source: mine});
      }
  const areas = withAreas(england.areas, rows);
  return {
    england: {...england, sources, areas: withYears(areas, grid), numbers: numbersOf(grid, areas)},
    source,
    ...counts,
    revised,
    unknown: recognised.flatMap(({file, printed, places}) =>
      places.length === 0 && printed.figures.some(isTelling) ? [`${file}: ${printed.words}`] : []
    ),
    newAreas: areas.slice(england.areas.length)
  };
}

/** What becomes of a figure: `kept` where an older number stays because the new release has none to give. */
function outcomeOf(
  before: HeldFigure | undefined,
  after: PrintedNumber,
  mine: number
): "added" | "confirmed" | "revised" | "older" | "kept" {
  // A council that has gone, or is yet to come, has rows that say so in some releases and none in others.
  if (before === undefined) return after.symbol === "z" ? "kept" : "added";
  if (before.source < mine) return "older";
  if (before.value === after.value && (after.value !== null || before.symbol === after.symbol))
    return "confirmed";
  return after.value === null && after.symbol !== "c" ? "kept" : "revised";
}

/** The figures with the places of their sources in a new list. */
function renumbered(
  grid: readonly ReadonlyMap<string, HeldFigure>[],
  before: readonly EnglandSource[],
  after: readonly EnglandSource[]
): readonly Map<string, HeldFigure>[] {
  const places = before.map(({id}) => after.findIndex((one) => one.id === id));
  return grid.map(
    (series) =>
      new Map(
        [...series].map(([key, figure]) => [
          key,
          {...figure, source: required(places[figure.source], "the place of a source")}
        ])
      )
  );
}

/** The areas with the last year that each now has a figure of its own for. */
function withYears(
  areas: readonly EnglandArea[],
  grid: readonly ReadonlyMap<string, HeldFigure>[]
): readonly EnglandArea[] {
  const last = new Map<string, number>();
  for (const series of grid)
    for (const [key, {value, symbol}] of series) {
      if (value === null && symbol !== "c" && symbol !== "k") continue;
      const [code = "", year] = key.split(" ");
      const before = last.get(code);
      if (before === undefined || Number(year) > before) last.set(code, Number(year));
    }
  return areas.map((area) => {
    const lastYear = area.replacedBy.length > 0 ? undefined : last.get(area.code);
    return lastYear === undefined ? area : {...area, lastYear: Math.max(area.lastYear, lastYear)};
  });
}
