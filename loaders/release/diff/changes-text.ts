import type {ComparisonRow, MeasureRow} from "../contract.ts";
import type {ReleaseChanges} from "./release-changes.ts";

/** How many of each kind are listed; the rest are counted. */
const LISTED = 40;

/** The changes as lines for a person: what was revised, why it may have been, which sentences change. */
export function changesText(changes: ReleaseChanges): readonly string[] {
  const {from, to, causes, revised, added, withdrawn, sentences} = changes;
  if (revised.length + added.length + withdrawn.length + sentences.length === 0)
    return [`Releases ${from} and ${to} say the same.`];
  return [
    `What release ${to} says otherwise than ${from}`,
    ...section("Why it may have changed", causes),
    ...section(
      "Figures revised",
      revised.map(({before, after}) => `${figureName(after)}: ${shown(before)} → ${shown(after)}`)
    ),
    ...section(
      "Figures added",
      added.map((row) => `${figureName(row)}: ${shown(row)}`)
    ),
    ...section(
      "Figures withdrawn",
      withdrawn.map((row) => `${figureName(row)}: ${shown(row)}`)
    ),
    ...section(
      "Sentences that change",
      sentences.map(({before, after}) => `${figureName(after)}: ${verdict(before)} → ${verdict(after)}`)
    )
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > LISTED ? [`  and ${lines.length - LISTED} more; --json lists all`] : [];
  return ["", `${heading} (${lines.length})`, ...lines.slice(0, LISTED).map((line) => `  ${line}`), ...more];
}

const figureName = (row: MeasureRow | ComparisonRow): string => {
  const cells = [
    [row.breakdown, row.category],
    [row.breakdown_2, row.category_2]
  ].flatMap(([breakdown, category]) =>
    breakdown === null || breakdown === "total" ? [] : [`${breakdown} ${category}`]
  );
  const basis = row.basis === "published" ? [`published, ${row.source}`] : [];
  return [row.measure, row.time_period, ...cells, ...basis].join(", ");
};

const shown = ({value, unit, symbol}: MeasureRow): string =>
  value === null ? `[${symbol}]` : `${value}${unit === "%" ? "%" : ` ${unit}`}`;

const verdict = ({compared_with, their_period, verdict: words}: ComparisonRow): string =>
  `${words} (${compared_with}, ${their_period})`;
