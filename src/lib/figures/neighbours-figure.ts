import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {rankedDots} from "../../charts/ranked-dots.js";
import {ENGLAND} from "../../contract/area-code.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {neighboursHigher} from "../../words/neighbours-higher.js";
import {periodText} from "../../words/period-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {isShown, rowsShown} from "../../words/shown-figure.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";
import {isComparable} from "./areas.js";
import type {FigureParts} from "./figure-parts.js";
import {pointOf} from "./point-of.js";
import {startsAtZero} from "./starts-at-zero.js";

/**
 * Our authority among its statistical neighbours, ranked, with England as a line. Our dot is counted from our own
 * return; the department's figure for us is given in a note. Null where no neighbour has a figure.
 */
export function neighboursFigure(release: Figures, measure: MeasureId, year: string): FigureParts | null {
  const words = measureWords(release, measure);
  const {authority} = release.manifest;
  const ours = findFigure(release, {measure, period: year});
  const rows = authority.neighbours.areas.map(({code, name}) => ({
    name,
    figure: findFigure(release, {measure, period: year, area: code})
  }));
  const known = rowsShown(rows);
  if (!isComparable(words.unit) || !isShown(ours) || known.length === 0) return null;
  const startAtZero = startsAtZero(words.unit);
  const england = findFigure(release, {measure, period: year, area: ENGLAND.code});
  const official = findFigure(release, {measure, period: year, area: authority.code, basis: "published"});
  const higher = known.filter(({figure}) => figure.value > ours.value).length;
  const sentence = neighboursHigher(higher, known.length);
  const all = [{name: authority.name, figure: ours}, ...rows];
  return {
    id: `${measure}-neighbours`,
    title: sentence,
    subtitle: `${words.name}, ${periodText(year, ours.time_identifier)}. The bar is the 95% interval.${startAtZero ? "" : " The scale does not start at zero."} ${authority.neighbours.set}`,
    draw: (size) =>
      rankedDots(
        {
          unit: words.unit,
          decimals: words.decimals,
          startAtZero,
          england: england?.value ?? null,
          rows: all.map(({name, figure}, index) => ({
            ...pointOf(figure, name),
            role: index === 0 ? ("us" as const) : ("other" as const)
          }))
        },
        size
      ),
    reading: `${sentence}; ${authority.name} is at ${figureText(ours, words.decimals)}${england?.value == null ? "" : ` and England at ${figureText(england, words.decimals)}`}. Councils whose bars overlap may not really differ.`,
    table: {
      caption: `${words.name}, ${periodText(year, ours.time_identifier)}`,
      columns: ["Area", "Figure", "95% interval"],
      rows: [...all, {name: "England", figure: england}].map(({name, figure}, index) => ({
        cells: [
          name,
          markedText(figure, words.decimals),
          (figure && intervalText(figure, words.decimals)) ?? "not known"
        ],
        ours: index === 0
      }))
    },
    notes:
      official?.value == null
        ? []
        : [
            `The Department for Education’s own figure for ${authority.name} is ${figureText(official, words.decimals)}. The two can differ because they were counted on different days or by different rules.`
          ],
    figures: [ours, england, ...known.map(({figure}) => figure)]
  };
}
