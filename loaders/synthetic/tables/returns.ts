import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {type Child, inCareBetween, type PeriodOfCare} from "../children/child.ts";
import {type Random, randomFrom} from "../random.ts";
import type {Review} from "../reviews/reviews.ts";
import {adoptionTables} from "./adoption-tables.ts";
import {birthCell} from "./birth-cell.ts";
import {dateCell, type Table, textCell} from "./csv.ts";
import {type Episode, episodesOf} from "./episodes.ts";
import {healthTable} from "./health-table.ts";
import {missingTable} from "./missing-table.ts";
import {previousPermanenceTable} from "./previous-permanence-table.ts";

/** The tables of an extract taken during the year: care up to the day `until`, without the yearly tables. */
export function extractTables(
  year: ReportingYear,
  until: IsoDate,
  children: readonly Child[],
  reviews: readonly Review[]
): Readonly<Record<string, Table>> {
  const inYear = inCareIn(children, year);
  return {
    "header.csv": headerTable(inYear),
    "episodes.csv": episodesTable(inYear, year, until),
    "reviews.csv": reviewsTable(reviews, year),
    "uasc.csv": unaccompaniedTable(inYear, year)
  };
}

/** The tables of one year's return in anonymised form, by file name, each sorted by child and date. */
export function returnTables(
  seed: string,
  year: ReportingYear,
  children: readonly Child[],
  reviews: readonly Review[]
): Readonly<Record<string, Table>> {
  const inYear = inCareIn(children, year);
  const stream = (table: string): Random => randomFrom(`${seed} ${year} ${table}`);
  return {
    "header.csv": headerTable(inYear),
    "episodes.csv": episodesTable(inYear, year, lastDay(year)),
    "reviews.csv": reviewsTable(reviews, year),
    "uasc.csv": unaccompaniedTable(inYear, year),
    "oc2.csv": healthTable(stream("oc2"), inYear, year),
    ...adoptionTables(inYear, year),
    "previous_permanence.csv": previousPermanenceTable(stream("previous permanence"), inYear, year),
    "missing.csv": missingTable(stream("missing"), inYear, year)
  };
}

const inCareIn = (children: readonly Child[], year: ReportingYear): Child[] =>
  children
    .filter(({periods}) => periods.some((period) => inCareBetween(period, firstDay(year), lastDay(year))))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function headerTable(children: readonly Child[]): Table {
  return {
    columns: ["CHILD", "SEX", "DOB", "ETHNIC", "MOTHER"],
    rows: children.map((child) => [
      child.id,
      child.sex === "male" ? "1" : "2",
      birthCell(child),
      child.ethnicity,
      child.sex === "female" ? "0" : ""
    ])
  };
}

function episodesTable(children: readonly Child[], year: ReportingYear, until: IsoDate): Table {
  const episodes = children.flatMap(({periods}) => periods.flatMap(episodesOf));
  const inYear = episodes.filter(
    ({began, ended}) => began <= until && (ended === null || ended >= firstDay(year))
  );
  return {
    columns: [
      "CHILD",
      "DECOM",
      "RNE",
      "LS",
      "CIN",
      "PLACE",
      "PLACE_PROVIDER",
      "DEC",
      "REC",
      "REASON_PLACE_CHANGE",
      "PL_DISTANCE",
      "PL_LOCATION"
    ],
    rows: inYear.map((episode) => episodeCells(episode, until))
  };
}

/** An episode as it was known on `last`: one that ended later was still open, and is in the next return again. */
function episodeCells(episode: Episode, last: IsoDate): string[] {
  const {child, period, began, legal, placement} = episode;
  const ended = episode.ended !== null && episode.ended <= last;
  return [
    child.id,
    dateCell(began),
    episode.reasonForNewEpisode,
    legal.status,
    period.need,
    placement.type,
    textCell(placement.home.provider),
    ended ? dateCell(episode.ended) : "",
    ended ? textCell(episode.reasonEpisodeCeased) : "",
    ended ? textCell(episode.reasonForPlacementChange) : "",
    placement.home.miles === null ? "" : placement.home.miles.toFixed(1),
    textCell(placement.home.location)
  ];
}

function reviewsTable(reviews: readonly Review[], year: ReportingYear): Table {
  const held = reviews.flatMap(({period, held, participation}) =>
    held !== null && participation?.startsWith("PN") && held >= firstDay(year) && held <= lastDay(year)
      ? [{child: period.child, held, participation}]
      : []
  );
  held.sort((a, b) => (a.child.id + a.held < b.child.id + b.held ? -1 : 1));
  return {
    columns: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
    rows: held.map(({child, held: on, participation}) => [
      child.id,
      birthCell(child),
      dateCell(on),
      participation
    ])
  };
}

function unaccompaniedTable(children: readonly Child[], year: ReportingYear): Table {
  const until = (period: PeriodOfCare | undefined) =>
    period?.ended && period.ended <= lastDay(year) ? period.ended : null;
  return {
    columns: ["CHILD", "SEX", "DOB", "DUC"],
    rows: children
      .filter(({unaccompanied}) => unaccompanied)
      .map((child) => [
        child.id,
        child.sex === "male" ? "1" : "2",
        birthCell(child),
        dateCell(until(child.periods.at(-1)))
      ])
  };
}
