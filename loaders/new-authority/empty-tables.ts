import {endingYear, type ReportingYear, yearSlug} from "../contract/calendar/reporting-year.ts";
import {csvLines} from "../contract/csv-lines.ts";
import type {Column} from "../read/layout/column.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {audits} from "../read/logs/audits.ts";
import {caseloads} from "../read/logs/caseloads.ts";
import {checklist} from "../read/logs/checklist.ts";
import {disputes} from "../read/logs/disputes.ts";
import {feedback} from "../read/logs/feedback.ts";
import {initialHealthAssessments} from "../read/logs/initial-health-assessments.ts";
import {midpointReviews} from "../read/logs/midpoint-reviews.ts";
import {objectives} from "../read/logs/objectives.ts";
import {reviews as reviewLog} from "../read/logs/reviews.ts";
import {siblings} from "../read/logs/siblings.ts";
import {adoptions} from "../read/tables/adoptions.ts";
import {careLeavers} from "../read/tables/care-leavers.ts";
import {deprivationOfLiberty} from "../read/tables/deprivation-of-liberty.ts";
import {episodes} from "../read/tables/episodes.ts";
import {header} from "../read/tables/header.ts";
import {health} from "../read/tables/health.ts";
import {missing} from "../read/tables/missing.ts";
import {placedForAdoption} from "../read/tables/placed-for-adoption.ts";
import {previousPermanence} from "../read/tables/previous-permanence.ts";
import {reviews} from "../read/tables/reviews.ts";
import {socialWorkers} from "../read/tables/social-workers.ts";
import {uasc} from "../read/tables/uasc.ts";

/** Only the names of a layout are needed here, not the types of its fields. */
const asAnyLayout = (layout: object): AnyLayout => layout as AnyLayout;

/** The tables of a return by the Department's names for their files, and the first collection of each. */
const RETURN_TABLES: Readonly<Record<string, {readonly layout: AnyLayout; readonly since?: number}>> = {
  header: {layout: asAnyLayout(header)},
  episodes: {layout: asAnyLayout(episodes)},
  reviews: {layout: asAnyLayout(reviews)},
  uasc: {layout: asAnyLayout(uasc)},
  oc2: {layout: asAnyLayout(health)},
  oc3: {layout: asAnyLayout(careLeavers)},
  ad1: {layout: asAnyLayout(adoptions)},
  placed_for_adoption: {layout: asAnyLayout(placedForAdoption)},
  previous_permanence: {layout: asAnyLayout(previousPermanence)},
  missing: {layout: asAnyLayout(missing)},
  sw_episodes: {layout: asAnyLayout(socialWorkers), since: 2024},
  dolo: {layout: asAnyLayout(deprivationOfLiberty), since: 2027}
};

const LOGS: readonly AnyLayout[] = [
  reviewLog,
  caseloads,
  disputes,
  checklist,
  audits,
  objectives,
  feedback,
  midpointReviews,
  initialHealthAssessments,
  siblings
].map(asAnyLayout);

/** Path and text of each table of a year's return, with a header but no rows. */
export const emptyReturn = (year: ReportingYear): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(RETURN_TABLES)
      .filter(([, {since = 0}]) => endingYear(year) >= since)
      .map(([name, {layout}]) => [`returns/${yearSlug(year)}/${name}.csv`, headerOf(columnsOf(layout))])
  );

/**
 * Path and text of each service log, with a header but no rows. Columns that may be absent are left out, because a
 * column that is there and never filled in says that nothing happened.
 */
export const emptyLogs = (): ReadonlyMap<string, string> =>
  new Map(
    LOGS.map((layout) => [
      `service/${layout.name}`,
      headerOf(columnsOf(layout).filter(({mayBeAbsent}) => !mayBeAbsent))
    ])
  );

/** The optional columns of each log, by the log's name. */
export const furtherColumns = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    LOGS.map((layout): [string, string[]] => [
      layout.name,
      columnsOf(layout).flatMap(({mayBeAbsent, header}) => (mayBeAbsent ? [header] : []))
    ]).filter(([, columns]) => columns.length > 0)
  );

/** The columns in the guidance's order: the child's id, what is known about the child, then what the row is about. */
function columnsOf({columns, checked = []}: AnyLayout): readonly Column<unknown>[] {
  const [first, ...others] = Object.values(columns);
  return [...(first ? [first] : []), ...checked, ...others];
}

const headerOf = (columns: readonly Column<unknown>[]): string =>
  csvLines([columns.map(({header}) => header)]);
