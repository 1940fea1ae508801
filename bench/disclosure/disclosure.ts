import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess} from "../measured-process.ts";
import type {Comparison, Goal, Measured} from "../results.ts";
import {figureOf} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {written} from "../written.ts";
import {england, englandGoals} from "./england.ts";
import {joinedOrNot} from "./joined-or-not.ts";
import type {Leaks} from "./leaks.ts";

/** What is hidden, and what is found all the same. */
export const disclosure: Section = {id: "disclosure", title: "Disclosure control", measure};

interface Protected extends Leaks {
  readonly hidden: number;
  readonly toProtectOthers: number;
  readonly gap: number | null;
}

const METHODS = [
  {method: "small-only", name: "counts of 1 to 5 and nothing else"},
  {method: "next-smallest", name: "and the next smallest under 20 (2008)"},
  {method: "gauss", name: "Gaussian elimination (2024)"},
  {method: "ours", name: "ours"}
] as const;

async function measure({say}: Settings): Promise<Measured> {
  const rows = [];
  for (const {method, name} of METHODS) {
    say(`  ${name}`);
    const found = await measuredProcess<Protected>("disclosure/programs/protect-once.ts", [
      method,
      join(projectRoot, "data")
    ]);
    rows.push({name, figures: {...found}});
  }
  const comparison: Comparison = {
    title: "The release that ships, protected in four ways",
    note: "Each pattern is attacked in the same way: a linear solver that knows every printed cell, every sum and whatever the Department and earlier reports printed tries to narrow each small count, including those that nobody prints and anybody can subtract. Time is of choosing the pattern, ours with its audit and proofs; memory is the whole process’s until then; the attack is in neither. “Dearer” is by how much a pattern can cost more than the cheapest that protects as well.",
    base: null,
    columns: [
      {id: "hidden", label: "cells hidden", unit: "count"},
      {id: "toProtectOthers", label: "to protect others", unit: "count"},
      {id: "small", label: "small counts", unit: "count"},
      {id: "exact", label: "found exactly", unit: "count"},
      {id: "narrowed", label: "narrowed", unit: "count"},
      {id: "seconds", label: "took", unit: "seconds"},
      {id: "megabytes", label: "memory", unit: "megabytes"},
      {id: "gap", label: "dearer", unit: "percent"}
    ],
    rows
  };
  const joined = await joinedOrNot(say);
  const authorities = await england(say);
  return {
    comparisons: [comparison, joined, authorities],
    goals: [...goalsOf(comparison), ...englandGoals(authorities)]
  };
}

function goalsOf(comparison: Comparison): readonly Goal[] {
  const found = (name: string) =>
    (figureOf(comparison, name, "exact") ?? Number.NaN) +
    (figureOf(comparison, name, "narrowed") ?? Number.NaN);
  const ours = (column: string) => figureOf(comparison, "ours", column) ?? Number.NaN;
  return [
    {
      goal: "One authority’s five years within 60 s and 500 MB, at most 5% dearer than the cheapest pattern",
      measured: `${written(ours("seconds"), "seconds")}, ${written(ours("megabytes"), "megabytes")}, ${written(ours("gap"), "percent")} dearer`,
      met: ours("seconds") < 60 && ours("megabytes") < 500 && ours("gap") <= 0.05,
      limit: "the search for the cheapest pattern, which is limited by its steps and not by the clock"
    },
    {
      goal: "No small count is found or narrowed",
      measured: `${found("ours")} of ${figureOf(comparison, "ours", "small")}; by the rule of 2008 ${found(METHODS[1].name)}, by elimination ${found(METHODS[2].name)}`,
      met: found("ours") === 0,
      limit:
        "what others have printed of this authority narrows them whatever is hidden here; the release names them as findings"
    }
  ];
}
