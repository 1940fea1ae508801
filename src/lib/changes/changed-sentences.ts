import type {ChangeRow} from "../../../loaders/contract/release.ts";
import {countOf, sentenceCase} from "../../words/count-text.js";
import {listText} from "../../words/list-text.js";
import {periodText} from "../../words/period-text.js";
import {changeText} from "./change-text.js";
import type {ChangedMeasure} from "./changed-measures.js";
import {printedNow, printedThen} from "./printed-otherwise.js";

/** How many revised totals get a sentence each; the table has them all. */
const TOLD = 2;

/** What changed in a measure, in sentences: its newest totals, how many figures of groups, then everything else. */
export function changedSentences({rows, decimals, withheld}: ChangedMeasure): readonly string[] {
  const revised = rows.filter(({change}) => change === "revised");
  const totals = revised.filter(({breakdown}) => breakdown === "total").toSorted(yearsFirst);
  const groups = revised.length - totals.length;
  const more = totals.length - TOLD;
  return [
    ...totals.slice(0, TOLD).map((row) => totalSentence(row, decimals)),
    ...(more > 0 ? [`${sentenceCase(countOf(more, "other total has", "other totals have"))} changed.`] : []),
    ...(groups > 0
      ? [`${sentenceCase(countOf(groups, "figure for a group has", "figures for groups have"))} changed.`]
      : []),
    ...happened(rows),
    ...(withheld > 0
      ? [`${sentenceCase(countOf(withheld, "figure for a group is", "figures for groups are"))} not listed.`]
      : [])
  ];
}

/** Years before quarters and months, the newest first. */
const yearsFirst = (one: ChangeRow, other: ChangeRow): number =>
  Number(isOfAYear(other)) - Number(isOfAYear(one)) || (one.time_period < other.time_period ? 1 : -1);

const isOfAYear = ({time_identifier}: ChangeRow): boolean =>
  time_identifier === "Reporting year" || time_identifier === "31 March";

/** `Year to 31 March 2019: 193 before, 195 now, 2 more.` */
function totalSentence(row: ChangeRow, decimals: number): string {
  const when = sentenceCase(periodText(row.time_period, row.time_identifier));
  const by = changeText(row, decimals);
  return `${when}: ${printedThen(row, decimals)} before, ${printedNow(row, decimals)} now${by && `, ${by}`}.`;
}

/** How many figures are now hidden, now shown, added or withdrawn, in one sentence. */
function happened(rows: readonly ChangeRow[]): readonly string[] {
  const told = HAPPENED.flatMap(([change, words]) => {
    const count = rows.filter((row) => row.change === change).length;
    return count === 0 ? [] : [`${countOf(count, "figure is", "figures are")} ${words}`];
  });
  return told.length === 0 ? [] : [`${sentenceCase(listText(told))}.`];
}

const HAPPENED = [
  ["now hidden", "hidden now, so that no child can be found"],
  ["now shown", "shown that was hidden before"],
  ["added", "new"],
  ["withdrawn", "no longer published"]
] as const;
