import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {months} from "../../charts/months.js";
import {monthsOf} from "../../contract/calendar/reporting-year.js";
import {clearlyApart} from "../../words/clearly-apart.js";
import {figureText} from "../../words/figure-text.js";
import {monthText, shortMonth} from "../../words/period-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {isShown} from "../../words/shown-figure.js";
import {findFigure} from "../release/find-figure.js";
import type {Figures} from "../release/release.js";
import type {FigureParts} from "./figure-parts.js";

/** The measures whose months the figure is drawn from. */
export const MONTHLY: readonly MeasureId[] = [
  "reviews-due",
  "reviews-held",
  "reviews-in-timescale",
  "reviews-in-timescale-of-due"
];

/** Whether the page of this measure shows months, as the pages of measures that count reviews do. */
export const showsMonths = ({theme, id}: Pick<MeasureWords, "theme" | "id">): boolean =>
  theme === "reviews" && id.startsWith("reviews-");

/** Reviews due and on time in each month of a year. Null where the service keeps no log of reviews. */
export function monthsFigure(release: Figures, year: string): FigureParts | null {
  const rows = monthsOf(year).map((month) => {
    const [due = null, held = null, onTime = null, share = null] = MONTHLY.map((measure) =>
      findFigure(release, {measure, period: month})
    );
    return {month, due, held, onTime, share};
  });
  const known = rows
    .flatMap((row) => (isShown(row.share) ? [{...row, share: row.share}] : []))
    .toSorted((a, b) => a.share.value - b.share.value);
  const weakest = known[0];
  const best = known.at(-1);
  if (!weakest || !best) return null;
  // One review more or less is no reason to rank months.
  const apart = clearlyApart(best.share, weakest.share, known.length);
  return {
    id: "reviews-by-month",
    title: apart
      ? `${monthText(weakest.month)} was the weakest month, ${monthText(best.month)} the best`
      : `No clear difference between months: ${spread(figureText(weakest.share), figureText(best.share))} on time`,
    subtitle: `Reviews due (outline) and held on time (filled), ${release.manifest.authority.name}, by the month they were due, ${year}`,
    draw: (size) =>
      months(
        {
          months: rows.map(({month, due, onTime}) => ({
            label: shortMonth(month),
            due: due?.value ?? null,
            onTime: onTime?.value ?? null
          }))
        },
        size
      ),
    reading: `On time: ${figureText(weakest.share)} in ${monthText(weakest.month)}, ${figureText(best.share)} in ${monthText(best.month)}.`,
    table: {
      caption: `Reviews by the month they were due, ${year}`,
      columns: ["Month", "Due", "Held", "On time", "On time, % of due"],
      rows: rows.map(({month, due, held, onTime, share}) => ({
        cells: [monthText(month), markedText(due), markedText(held), markedText(onTime), markedText(share)]
      }))
    },
    figures: rows.map(({due}) => due)
  };
}

/** `84% to 86%`, or `86%` where both round to the same. */
const spread = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
