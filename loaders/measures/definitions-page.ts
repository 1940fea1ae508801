import type {BreakdownId} from "../contract/breakdowns.ts";
import {ALL_BREAKDOWNS, breakdownWords} from "./breakdown-words.ts";
import {MEASURES} from "./catalogue.ts";
import type {Measure} from "./measure.ts";

const BETTER: Readonly<Record<Measure["better"], string>> = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  neither: "Neither higher nor lower is better."
};

/** `docs/definitions.md` as Markdown: every measure and breakdown of the catalogue in words. */
export function definitionsPage(): string {
  return [
    "# Definitions",
    "",
    "Made from the catalogue (`loaders/measures/catalogue/`) by `npm run docs`; change it there.",
    "",
    "## Measures",
    "",
    ...MEASURES.flatMap(section),
    "## Breakdowns",
    "",
    "Categories never overlap and leave nobody out, so they add up to the total.",
    "",
    ...ALL_BREAKDOWNS.filter(({id}) => id !== "total").flatMap(({id, label, categories, open}) => [
      `- **${label}** (\`${id}\`): ${open ? "whatever the service’s own log says" : categories.map((category) => `${category.label} (\`${category.id}\`)`).join("; ")}.`
    ]),
    ""
  ].join("\n");
}

function section(measure: Measure): readonly string[] {
  const tables = measure.tables.filter((table) => table.length > 0).map(tableName);
  return [
    `### ${measure.name}`,
    "",
    `\`${measure.id}\`: ${measure.question}`,
    "",
    `- Counts: ${measure.numerator}.`,
    ...(measure.denominator === null ? [] : [`- Out of: ${measure.denominator}.`]),
    ...(measure.leavesOut === "" ? [] : [`- Leaves out: ${measure.leavesOut}`]),
    `- In: ${measure.unit}, ${decimals(measure.decimals)}. ${BETTER[measure.better]}`,
    `- For each: ${measure.periods.join(", ")}.`,
    ...(tables.length === 0 ? [] : [`- Broken down by: ${tables.join("; ")}.`]),
    `- Follows: ${measure.guidance}.`,
    ...measure.traps.map((trap) => `- Beware: ${trap}`),
    ""
  ];
}

const decimals = (count: number): string =>
  count === 0 ? "whole numbers" : `${count} decimal${count === 1 ? "" : "s"}`;

const tableName = (table: readonly BreakdownId[]): string =>
  table.map((id) => breakdownWords(id).label.toLowerCase()).join(" by ");
