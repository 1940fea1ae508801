import {comparisonTable} from "./comparison-table.ts";
import type {Results} from "./results.ts";

/** What the comparisons that `docs/scale.md` shows are called, in the section `release`. */
const SHOWN = "Counting in parts";

const MEASURED = /(<!-- npm run bench writes from here -->\n).*(<!-- to here -->)/s;

/** `docs/scale.md` with what counting in parts cost when it was measured last, between its two marks. */
export function scalePage(page: string, {machine, sections}: Results): string {
  if (!MEASURED.test(page)) throw new Error("docs/scale.md has no place for what was measured.");
  const {release} = sections;
  const shown = release?.comparisons.filter(({title}) => title.startsWith(SHOWN)) ?? [];
  const tables = shown.flatMap((comparison) => [
    `**${comparison.title}.** ${comparison.note}`,
    "",
    comparisonTable(comparison),
    ""
  ]);
  const measured =
    release === undefined || shown.length === 0
      ? []
      : [
          "",
          ...tables,
          `Measured on ${release.measuredOn} (${machine}; load average ${release.loadAverage.toFixed(1)} when it began).`,
          ""
        ];
  return page.replace(
    MEASURED,
    (_, from: string, to: string) => `${from}${measured.map((line) => `${line}\n`).join("")}${to}`
  );
}
