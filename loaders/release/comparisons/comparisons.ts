import {groupedBy} from "../../collections/grouped-by.ts";
import type {Authority} from "../../contract/authority.ts";
import type {CensusRow} from "../../contract/census-row.ts";

import type {PopulationRow} from "../../contract/population-row.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {ComparisonRow, MeasureRow, MeasureWords} from "../../contract/release.ts";
import {provenanceOf, restsOn} from "../provenance.ts";
import {rowKey} from "../row-key.ts";
import {asShare, toldAsShare} from "./as-share.ts";
import {comparatorsByFigure} from "./comparator.ts";
import {compared} from "./compared.ts";
import {earlierYears} from "./earlier-years.ts";
import {inPrint} from "./in-print.ts";
import {judgedTogether} from "./judged-together.ts";
import {neighboursTogether} from "./neighbours-together.ts";
import {otherAreas} from "./other-areas.ts";
import {populationShare} from "./population-share.ts";
import {shareOf} from "./share-of.ts";
import {target} from "./target.ts";

/** What our figures may be compared with, all of it public. */
export interface Surroundings {
  readonly authority: Authority;
  readonly comparators: readonly PublishedRow[];
  readonly ledger: readonly PublishedRow[];
  readonly population: readonly PopulationRow[];
  readonly census: readonly CensusRow[];
  /** The catalogue's words for each measure. */
  readonly measures: readonly MeasureWords[];
}

/**
 * Compares each of our figures, of totals and single breakdowns, with everything that it can be compared with. Uses
 * released rows alone, so that a comparison cannot say more than the rows.
 */
export function comparisons(own: readonly MeasureRow[], around: Surroundings): readonly ComparisonRow[] {
  const {authority, census} = around;
  const oneWay = own.filter((row) => row.breakdown_2 === null && row.symbol !== "x" && row.symbol !== "z");
  const ownByFigure = new Map(oneWay.map((row) => [figureKey(row), row]));
  const inPeriod = (row: MeasureRow, period: string) =>
    ownByFigure.get(figureKey({...row, time_period: period}));
  const comparators = comparatorsByFigure(around.comparators);
  const sizes = {comparators: around.comparators, population: around.population, shareOf};
  const printed = groupedBy(
    [...around.comparators, ...around.ledger].filter(({areaCode}) => areaCode === authority.code),
    printedKey
  );
  const counts = countMeasures(own);
  const stocks = new Set(own.filter((row) => row.time_identifier === "31 March").map(({measure}) => measure));

  const rows = oneWay.flatMap((ours) => {
    const here = [
      ...earlierYears(ours, inPeriod, stocks.has(ours.measure)),
      ...target(ours, authority),
      ...populationShare(ours, census)
    ];
    const isCount = counts.has(ours.measure);
    const likeTheirs = isCount ? asShare(ours) : ours;
    const elsewhere = [
      ...otherAreas(likeTheirs, authority, comparators, sizes),
      ...neighboursTogether(likeTheirs, authority, comparators, sizes)
    ].map((other) => compared(likeTheirs, other));
    const checks = printed.get(figureKey(ours)) ?? [];
    return [
      ...here.map((other) => compared(ours, other)),
      ...(isCount ? elsewhere.map(toldAsShare) : elsewhere),
      ...checks.map((row) => inPrint(ours, row))
    ];
  });
  const provenance = provenanceOf(around, rows);
  const known = rows.map((row) => ({...row, provenance: restsOn(row, provenance)}));
  const wholes = new Set(around.measures.filter(({isWhole}) => isWhole).map(({id}) => id));
  return judgedTogether(known, wholes).toSorted(byKeyAndOther);
}

/** Measures that are counts, not shares, rates or means. */
function countMeasures(own: readonly MeasureRow[]): ReadonlySet<string> {
  const known = own.filter(({value}) => value !== null);
  const others = new Set(known.filter((row) => row.value !== row.numerator).map(({measure}) => measure));
  return new Set(known.map(({measure}) => measure).filter((measure) => !others.has(measure)));
}

const figureKey = (row: MeasureRow): string =>
  [row.measure, row.time_period, row.time_identifier, row.breakdown, row.category].join("|");

const printedKey = (row: PublishedRow): string =>
  [row.measure, row.timePeriod, row.timeIdentifier, row.breakdown, row.category].join("|");

const byKeyAndOther = (one: ComparisonRow, other: ComparisonRow): number =>
  comparisonKey(one) < comparisonKey(other) ? -1 : 1;

const comparisonKey = (row: ComparisonRow): string =>
  [rowKey(row), row.compared_with, row.their_period, row.their_source].join("|");
