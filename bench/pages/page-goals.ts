import {type Comparison, figureOf, type Goal} from "../results.ts";
import {ratio, written} from "../written.ts";
import type {Visits} from "./visits.ts";

const OURS = ["our home", "our measure page", "our report"] as const;

/** What the pages were measured by: a first visit here and over a slow line, and the visits behind the former. */
interface MeasuredPages {
  readonly cold: Comparison;
  readonly slow: Comparison;
  readonly visits: Pick<Visits, "times">;
}

/** What the pages set out to be, held against what was measured. */
export function pageGoals({cold, slow, visits}: MeasuredPages): readonly Goal[] {
  const at = (comparison: Comparison, row: string, column: string) =>
    figureOf(comparison, row, column) ?? Number.NaN;
  const bytes = at(cold, "our home", "bytes");
  const paints = OURS.map((page) => visits.times(page, `${page}, bare`, "largestPaint"));
  const blocked = Math.max(...OURS.map((page) => at(cold, page, "blocking")));
  const blockedBare = Math.max(...OURS.map((page) => at(cold, `${page}, bare`, "blocking")));
  const shifted = Math.max(...OURS.map((page) => at(cold, page, "shift")));
  const ours = at(slow, "our home", "firstChart");
  const plot = at(slow, "Plot and a cube", "firstChart");
  const duckdb = at(slow, "DuckDB first", "firstChart");
  return [
    {
      goal: "Home complete in at most 80 kB",
      measured: `${written(bytes, "bytes")} in ${at(cold, "our home", "requests")} requests`,
      met: bytes <= 80_000,
      limit: "the drawings of the ten headlines"
    },
    {
      goal: "Largest paint within 1.25 times the bare page",
      measured: `${OURS.map((page, index) => `${page} ${paints[index]?.toFixed(2)} ×`).join(", ")}, each the median of its rounds`,
      met: paints.every((times) => times <= 1.25),
      limit:
        "styled words take longer to lay out than bare ones; the style travels in the page already, and what is far below is laid out later"
    },
    {
      goal: "Less than 50 ms of blocked main thread",
      measured: written(blocked, "milliseconds"),
      met: blocked < 50,
      limit: `there is no script in these pages: it is the browser laying them out, which the bare ones block ${written(blockedBare, "milliseconds")} for`
    },
    {
      goal: "Nothing shifts",
      measured: written(shifted, "score"),
      met: shifted === 0,
      limit: "an element without a size of its own"
    },
    {
      goal: "On a slow line, the first chart within 1.5 times a page of Plot and a cube",
      measured: ratio(ours, plot),
      met: ours <= 1.5 * plot,
      limit: "the bytes of the page before its first chart"
    },
    {
      goal: "On a slow line, the first chart ten times sooner than a page that starts DuckDB first",
      measured: ratio(duckdb, ours),
      met: duckdb >= 10 * ours,
      limit: "the bytes of the page before its first chart"
    }
  ];
}
