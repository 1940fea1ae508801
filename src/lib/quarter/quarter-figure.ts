import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {trend} from "../../charts/trend.js";
import {type Quarter, yearOfQuarter} from "../../contract/calendar/quarter.js";
import {figureText} from "../../words/figure-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {isShown} from "../../words/shown-figure.js";
import type {FigureParts} from "../figures/figure-parts.js";
import {pointOf} from "../figures/point-of.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {lastDayText, lastQuarters, shortQuarter} from "./quarters.js";

const QUARTERS = 8;

/** Every measure of the paper, with the name of its row. */
const ROWS: readonly (readonly [measure: MeasureId, label: string])[] = [
  ["children-looked-after", "Children at the end of the quarter"],
  ["started", "Came into care"],
  ["ceased", "Left care"],
  ["over-20-miles-outside", "Over 20 miles away, outside the area"],
  ["three-or-more-placements", "Three or more homes in a year"],
  ["reviews-due", "Reviews due"],
  ["reviews-in-timescale", "Reviews on time"],
  ["reviews-in-timescale-of-due", "Reviews on time, of those due"],
  ["took-part", "Reviews that the child took part in"]
];

/** Children looked after at the ends of the last eight quarters, with every figure of the paper as its table. */
export function quarterFigure(release: Release, quarter: Quarter): FigureParts | null {
  const {authority} = release.manifest;
  const quarters = lastQuarters(quarter, QUARTERS);
  const figuresOf = (measure: MeasureId) => quarters.map((period) => findFigure(release, {measure, period}));
  const known = figuresOf("children-looked-after").filter(isShown);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || !first || !last) return null;
  const rows = ROWS.map(([measure, label]) => ({measure, label, figures: figuresOf(measure)}));
  const at = (figure: typeof first) => `${figureText(figure)} on ${lastDayText(figure.time_period)}`;
  return {
    id: "last-eight-quarters",
    title:
      first.value === last.value
        ? `${figureText(last)} children, the same as in ${shortQuarter(first.time_period)}`
        : `From ${figureText(first)} children in ${shortQuarter(first.time_period)} to ${figureText(last)} in ${shortQuarter(last.time_period)}`,
    subtitle: `${authority.name}, on the last day of each quarter to ${lastDayText(quarter)}. Quarters of ${yearOfQuarter(quarter)} are provisional`,
    level: 2,
    draw: (size) =>
      trend(
        {
          unit: "children",
          decimals: 0,
          periods: quarters.map(shortQuarter),
          series: [
            {
              label: authority.name,
              role: "us",
              points: quarters.map((period) =>
                pointOf(findFigure(release, {measure: "children-looked-after", period}), shortQuarter(period))
              )
            }
          ]
        },
        size
      ),
    reading: `${at(first)}, ${at(last)}.`,
    table: {
      caption: "Every figure of this paper over the last eight quarters",
      columns: ["Figure", ...quarters.map(shortQuarter)],
      rows: rows
        .filter(({figures}) => figures.some((figure) => figure !== null))
        .map(({measure, label, figures}) => ({
          cells: [
            label,
            ...figures.map((figure) => markedText(figure, measureWords(release, measure).decimals))
          ],
          ours: measure === "children-looked-after"
        }))
    },
    figures: rows.flatMap(({figures}) => figures)
  };
}
