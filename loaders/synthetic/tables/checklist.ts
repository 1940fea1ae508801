import {monthsOf} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import type {Random} from "../random.ts";
import {REVIEW_MONTHS} from "../reviews/review-plan.ts";
import {dateCell, type Table} from "./csv.ts";

/** From this month on, the service filled in a checklist at each review. */
const FIRST_MONTH = "2018-07";

/**
 * Share of reviews that met each item. The report prints that children took full part in 84%. It says which others were
 * weak: late reports, booklets that were not returned, changes of social worker, first health assessments.
 */
const ITEMS: Readonly<Record<string, number>> = {
  "review-held-in-timescale": 0.94,
  "children-participate": 0.84,
  "social-work-report-in-time": 0.62,
  "consultation-booklet-returned": 0.14,
  "same-social-worker-as-last-review": 0.71,
  "care-plan-up-to-date": 0.88,
  "visits-in-timescale": 0.91,
  "education-plan-up-to-date": 0.83,
  "health-assessment-up-to-date": 0.9,
  "initial-health-assessment-in-time": 0.55,
  "carer-took-part": 0.93
};

/** The compliance checklist: reviews checked and met, by month and item. */
export function checklist(random: Random): Table {
  const months = monthsOf("2018/19").filter((month) => month >= FIRST_MONTH);
  const planOf = (month: string) =>
    required(
      REVIEW_MONTHS.find((plan) => plan.month === month),
      "the reviews of a month of the checklist"
    );
  const held = months.map((month) => planOf(month).held);
  const met = Object.entries(ITEMS).map(([item, share]) => ({
    item,
    met: spread(random, held, Math.round(share * held.reduce((a, b) => a + b, 0)))
  }));
  return {
    columns: ["month_starting", "item", "reviews_checked", "met"],
    rows: months.flatMap((month, index) =>
      met.map(({item, met: counts}) => [
        dateCell(`${month}-01`),
        item,
        String(held[index]),
        String(counts[index])
      ])
    )
  };
}

/** Spreads `total` over months in proportion to `sizes`, give or take a few. */
function spread(random: Random, sizes: readonly number[], total: number): number[] {
  const all = sizes.flatMap((size, month) => Array.from({length: size}, () => month));
  const chosen = random.sample(all, total);
  return sizes.map((_, month) => chosen.filter((one) => one === month).length);
}
