import {groupedBy} from "../../collections/grouped-by.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import type {ComparisonRow} from "../../contract/release.ts";
import {required} from "../../contract/required.ts";
import {benjaminiHochberg} from "../../statistics/benjamini-hochberg.ts";
import {pValue} from "../../statistics/p-value.ts";
import {sixDecimals} from "../six-decimals.ts";

/** The share of false alarms that a family of comparisons may hold (Benjamini and Hochberg), the limit included. */
const FALSE_ALARMS = 0.05;

/**
 * The one rule by which a difference is called clear, for every page and file. A difference is `higher` or `lower` only if
 * it still is when we allow for all that a reader sees with it: its family.
 *
 * A family is one kind of comparison in one period, either of all measures' totals or of the groups of one measure: the
 * list of measures, and a measure's page. A total that is 100% by definition is in no family, and neither is a target,
 * which the council set before anybody knew the figure. Measures with the same numbers, such as a rule with its switch the
 * other way, count once. What rests on made-up figures is a family of its own: it is shown apart, as an example.
 * @param wholes the measures whose total is 100% by definition
 */
export function judgedTogether(
  rows: readonly ComparisonRow[],
  wholes: ReadonlySet<MeasureId>
): readonly ComparisonRow[] {
  const families = groupedBy(
    rows.filter((row) => pOf(row) !== null && row.compared_with !== "target" && !isWhole(row, wholes)),
    ({time_period, compared_with, breakdown, measure, provenance}) =>
      [
        time_period,
        compared_with,
        breakdown === "total" ? "totals" : measure,
        provenance === "made-up" ? "examples" : "known"
      ].join("|")
  );
  const qValues = new Map([...families.values()].flatMap(qValuesOf));
  return rows.map((row) => withVerdict(row, qValues.get(row)));
}

const isWhole = ({breakdown, measure}: ComparisonRow, wholes: ReadonlySet<MeasureId>): boolean =>
  breakdown === "total" && wholes.has(measure);

function qValuesOf(family: readonly ComparisonRow[]): readonly (readonly [ComparisonRow, number])[] {
  const distinct = groupedBy(family, ({their_value, difference, lower, upper}) =>
    [their_value, difference, lower, upper].join("|")
  );
  const same = [...distinct.values()];
  const q = benjaminiHochberg(same.map(([first]) => required(first && pOf(first), "the p of a comparison")));
  return same.flatMap((rows, index) =>
    rows.map((row) => [row, sixDecimals(required(q[index], "the q of a comparison"))] as const)
  );
}

/** How often chance alone would make such a difference; null where it was not worked out. */
const pOf = ({difference: value, lower, upper}: ComparisonRow): number | null =>
  value === null || lower === null || upper === null ? null : pValue({value, lower, upper});

function withVerdict(row: ComparisonRow, q: number | undefined): ComparisonRow {
  if (q === undefined) return row;
  const claims = row.verdict === "higher" || row.verdict === "lower";
  return {...row, q_value: q, verdict: claims && q > FALSE_ALARMS ? "no clear difference" : row.verdict};
}
