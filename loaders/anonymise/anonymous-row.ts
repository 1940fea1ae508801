import {readableDay} from "../contract/calendar/day-written.ts";
import {required} from "../contract/required.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {episodes} from "../read/tables/episodes.ts";
import {columnFate, type Fate} from "./column-fate.ts";
import {firstOfItsMonth} from "./first-of-its-month.ts";
import {milesBetween, type Place, type Postcodes, postcodeKey} from "./postcodes.ts";
import type {Pseudonyms} from "./pseudonyms.ts";
import type {RawRow, RawTable} from "./raw-rows.ts";
import type {Survey} from "./survey.ts";

/** What is needed, in addition to a row, to rewrite it. */
export interface Ground {
  readonly pseudonyms: Pseudonyms;
  readonly survey: Survey;
  /** Null if the user names no lookup file. */
  readonly postcodes: Postcodes | null;
  /** The authority's own code as the lookup file writes it; null if the user does not give it. */
  readonly authority: string | null;
}

/** How the rows of one table are rewritten: the headings that stay, and the cells under them. */
export interface AnonymousTable {
  readonly headings: readonly string[];
  readonly cellsOf: (row: RawRow) => string[];
  /** The known columns that are dropped, and how many unknown ones so far; without a heading, only those with a cell. */
  readonly dropped: readonly string[];
  readonly unknown: () => number;
  /** How many cells so far held something other than an authority's code where only that is kept. */
  readonly notCodes: () => number;
}

/** Columns that are worked out from postcodes, or kept as given. */
const DISTANCE = "PL_DISTANCE";
const LOCATION = "PL_LOCATION";
/** Made of a placement's postcode or, without one, of its URN. */
const MARK = episodes.columns.placeMark.header;
const MARKED_BY = ["PL_POST", "URN"];

/** Plans the rewriting of a table from its headings. */
export function anonymousTable({layout, headings}: RawTable, ground: Ground): AnonymousTable {
  const columns = headings.map((heading, index) => ({heading, index, fate: columnFate(layout, heading)}));
  const kept = columns.filter(({fate}) => !fate.startsWith("drop"));
  const isEpisodes = layout.name === "Episodes";
  const hasMark = isEpisodes && !headings.includes(MARK) && MARKED_BY.some((name) => headings.includes(name));
  const places = isEpisodes ? [DISTANCE, LOCATION].filter((heading) => !headings.includes(heading)) : [];
  const added = [...(hasMark ? [MARK] : []), ...places];
  let notCodes = 0;
  const unknown = columns.filter(({fate}) => fate === "drop-unknown");
  const withoutHeading = new Set(unknown.filter(({heading}) => heading === "").map(({index}) => index));
  const keptHeadings = [...kept.map(({heading}) => heading), ...added];
  return {
    headings: keptHeadings.map((heading) => spelled(layout, heading)),
    cellsOf: (row) => {
      for (const index of withoutHeading) if (row.cells[index] !== "") withoutHeading.delete(index);
      const cells = kept.map(({fate, index}) => {
        const cell = required(row.cells[index], "a cell of a row");
        if (fate === "keep-authority" && cell !== "" && !isAuthorityCode(cell)) notCodes += 1;
        return anonymousCell(fate, cell, ground.pseudonyms);
      });
      const all = [...cells, ...added.map(() => "")];
      if (isEpisodes) placeInto(all, keptHeadings, row, ground);
      if (hasMark) all[keptHeadings.indexOf(MARK)] = markOf(row, ground);
      return all;
    },
    dropped: columns.filter(({fate}) => fate === "drop").map(({heading}) => heading),
    unknown: () => unknown.length - withoutHeading.size,
    notCodes: () => notCodes
  };
}

/** A heading in the layout's own spelling: in capitals in a return, in small letters in a log. */
const spelled = (layout: AnyLayout, heading: string): string =>
  Object.values(layout.columns).find(({header}) => header.toUpperCase() === heading)?.header ?? heading;

/** Three digits, or three letters for a country: nothing else can be told from a name. */
const isAuthorityCode = (cell: string): boolean => /^(\d{3}|[A-Z]{3})$/i.test(cell);

function anonymousCell(fate: Fate, cell: string, pseudonyms: Pseudonyms): string {
  if (cell === "") return "";
  switch (fate) {
    case "hash-child":
      return pseudonyms.of("child", cell);
    case "hash-worker":
      return pseudonyms.of("worker", cell);
    case "first-of-month": {
      const born = required(readableDay(cell), "a date of birth, which the survey has found readable");
      return firstOfItsMonth(born);
    }
    case "keep-authority":
      return isAuthorityCode(cell) ? cell : "";
    default:
      return cell;
  }
}

/**
 * A keyed mark of where the child lives, so that one carer can be told from another once postcode and URN are gone. The
 * child is part of it: the marks of two children never say that they live together.
 */
function markOf({cell}: RawRow, {pseudonyms}: Ground): string {
  const postcode = postcodeKey(cell("PL_POST"));
  const place = postcode === "" ? cell("URN").toUpperCase() : postcode;
  return place === "" ? "" : pseudonyms.of("placement", `${cell("CHILD")} ${place}`);
}

/** Works out distance and location if both postcodes are known; otherwise leaves them as given. */
function placeInto(cells: string[], headings: readonly string[], row: RawRow, ground: Ground): void {
  const placed = placeOf(row, ground);
  if (placed === null) return;
  cells[headings.indexOf(DISTANCE)] = placed.miles;
  if (placed.location !== null) cells[headings.indexOf(LOCATION)] = placed.location;
}

function placeOf(
  {cell}: RawRow,
  {postcodes, authority, survey}: Ground
): {miles: string; location: "IN" | "OUT" | null} | null {
  // The Department gives no distance in short breaks (rule 398) or for unaccompanied children (rule 406).
  const hasNone = ["V3", "V4"].includes(cell("LS").toUpperCase()) || survey.unaccompanied.has(cell("CHILD"));
  const home = known(cell("HOME_POST"), postcodes);
  const placement = known(cell("PL_POST"), postcodes);
  if (hasNone || home === null || placement === null) return null;
  return {miles: milesBetween(home, placement), location: locationOf(placement, authority)};
}

/** Whether a placement lies in the council's own area; null where either of the two is not known. */
function locationOf(placement: Place, council: string | null): "IN" | "OUT" | null {
  if (council === null || placement.authority === null) return null;
  return placement.authority === council ? "IN" : "OUT";
}

const known = (postcode: string, postcodes: Postcodes | null): Place | null =>
  postcodes?.get(postcodeKey(postcode)) ?? null;
