import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {ComparisonRow} from "../../../loaders/contract/release.ts";
import {trend} from "../../charts/trend.js";
import {ENGLAND} from "../../contract/area-code.js";
import {markedText} from "../../words/provenance-mark.js";
import {rowsShown} from "../../words/shown-figure.js";
import {trendReading, trendTitle} from "../../words/trend-words.js";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import {isComparable, otherAreas} from "./areas.js";
import type {FigureParts} from "./figure-parts.js";
import {pointOf} from "./point-of.js";
import {startsAtZero} from "./starts-at-zero.js";

/**
 * A measure's total over our years up to `year`, with its interval and, where shares or rates can be compared, England and
 * the neighbours. Null where fewer than two of our years have a figure: one point is no trend.
 */
export function trendFigure(release: Release, measure: MeasureId, year: string): FigureParts | null {
  const words = measureWords(release, measure);
  const {authority} = release.manifest;
  const until = <T extends {readonly year: string}>(series: readonly T[]) =>
    series.filter((one) => one.year <= year);
  const ours = until(yearlySeries(release, {measure}));
  if (rowsShown(ours).length < 2) return null;
  const others = isComparable(words.unit)
    ? otherAreas(release)
        .filter(({code}) => code !== authority.region.code)
        .map((area) => ({...area, series: until(yearlySeries(release, {measure, area: area.code}))}))
        .filter(({series}) => rowsShown(series).length > 0)
    : [];
  const lines = [{code: authority.code, name: authority.name, series: ours}, ...others];
  const hasBand = ours.some(({figure}) => figure?.lower != null);
  const startAtZero = startsAtZero(words.unit);
  const roleOf = (code: string) =>
    code === authority.code ? "us" : code === ENGLAND.code ? "england" : "other";
  return {
    id: `${measure}-trend`,
    title: trendTitle(ours, words.decimals, verdictSinceFirst(release, ours)),
    subtitle: `${words.name}, ${authority.name}, ${ours[0]?.year} to ${year}${hasBand ? ". Band: 95% interval" : ""}${startAtZero ? "" : ". The scale does not start at zero"}`,
    draw: (size) =>
      trend(
        {
          unit: words.unit,
          decimals: words.decimals,
          startAtZero,
          series: lines.map(({code, name, series}) => ({
            label: name,
            role: roleOf(code),
            points: series.map(({year: label, figure}) => pointOf(figure, label))
          }))
        },
        size
      ),
    reading: trendReading(authority.name, ours, words.decimals),
    table: {
      caption: `${words.name}, ${ours[0]?.year} to ${year}`,
      columns: ["Area", ...ours.map((one) => one.year)],
      rows: lines.map(({name, series}, index) => ({
        cells: [name, ...series.map(({figure}) => markedText(figure, words.decimals))],
        ours: index === 0
      }))
    },
    figures: lines.flatMap(({series}) => series.map(({figure}) => figure))
  };
}

const EARLIER_YEARS: readonly Comparator[] = ["previous-year", "three-years-before", "five-years-before"];

/** The release's verdict on the newest year that has a figure against the first that has one; null where it gives none. */
function verdictSinceFirst(
  release: Release,
  series: ReturnType<typeof yearlySeries>
): ComparisonRow["verdict"] | null {
  const known = rowsShown(series);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const since = EARLIER_YEARS.map((comparator) => findComparison(release, last.figure, comparator)).find(
    (comparison) => comparison?.their_period === first.year
  );
  return since?.verdict ?? null;
}
