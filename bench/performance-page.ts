import {comparisonTable} from "./comparison-table.ts";
import type {Goal, Results, SectionResult} from "./results.ts";

/** `docs/performance.md`: all that was measured, in words and tables, from `bench/results.json` alone. */
export function performancePage({machine, versions, sections}: Results): string {
  const all = Object.values(sections);
  const goals = all.flatMap((section) => section.goals);
  return [
    "# Performance",
    "",
    "Made from `bench/results.json` by `npm run bench`, which measures everything below on the machine that it runs on, side by side. `npm run bench -- --page` writes this page again without measuring.",
    "",
    `**${goals.filter(({met}) => met).length} of ${goals.length} goals are met.** The others name the limit that stops them.`,
    "",
    `Machine: ${machine}. Milliseconds are this machine's; ratios within a table carry further. A figure in bold type begins the row that the ratios in brackets are of.`,
    "",
    ...all.flatMap(sectionLines),
    "## Versions",
    "",
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(" · "),
    ""
  ].join("\n");
}

const sectionLines = ({title, measuredOn, loadAverage, comparisons, goals}: SectionResult): string[] => [
  `## ${title}`,
  "",
  `Measured on ${measuredOn}; load average ${loadAverage.toFixed(1)} when it began.`,
  "",
  ...goalLines(goals),
  ...comparisons.flatMap((comparison) => [
    `### ${comparison.title}`,
    "",
    comparison.note,
    "",
    comparisonTable(comparison),
    ""
  ])
];

function goalLines(goals: readonly Goal[]): string[] {
  if (goals.length === 0) return [];
  const rows = goals.map(
    ({goal, measured, met, limit}) => `| ${goal} | ${measured} | ${met ? "met" : `missed: ${limit}`} |`
  );
  return ["| goal | measured | |", "|---|---|---|", ...rows, ""];
}
