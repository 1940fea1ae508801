import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess} from "../measured-process.ts";
import type {Comparison, Goal, Measured} from "../results.ts";
import {figureOf} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {england, englandGoal} from "./england.ts";
import {joinedOrNot} from "./joined-or-not.ts";
import type {Leaks} from "./leaks.ts";

/** What is hidden, and what is found all the same. */
export const disclosure: Section = {id: "disclosure", title: "Disclosure control", measure};

interface Protected extends Leaks {
  readonly hidden: number;
  readonly toProtectOthers: number;
}

const METHODS = [
  {method: "small-only", name: "counts of 1 to 5 and nothing else"},
  {method: "next-smallest", name: "and the next smallest under 20 (2008)"},
  {method: "gauss", name: "Gaussian elimination (2024)"},
  {method: "ours", name: "ours"}
] as const;

async function measure({say, england: all}: Settings): Promise<Measured> {
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
    note: "Each pattern is attacked in the same way: a linear solver that knows every printed cell, every sum and whatever the Department and earlier reports printed tries to narrow each small count, including those that nobody prints and anybody can subtract. Time and memory are of choosing the pattern; the attack is not in them.",
    base: null,
    columns: [
      {id: "hidden", label: "cells hidden", unit: "count"},
      {id: "toProtectOthers", label: "to protect others", unit: "count"},
      {id: "small", label: "small counts", unit: "count"},
      {id: "exact", label: "found exactly", unit: "count"},
      {id: "narrowed", label: "narrowed", unit: "count"},
      {id: "seconds", label: "took", unit: "seconds"},
      {id: "megabytes", label: "memory added", unit: "megabytes"}
    ],
    rows
  };
  const joined = await joinedOrNot(say);
  if (!all) return {comparisons: [comparison, joined], goals: goalsOf(comparison)};
  const authorities = await england(say);
  return {
    comparisons: [comparison, joined, authorities],
    goals: [...goalsOf(comparison), englandGoal(authorities)]
  };
}

function goalsOf(comparison: Comparison): readonly Goal[] {
  const found = (name: string) =>
    (figureOf(comparison, name, "exact") ?? Number.NaN) +
    (figureOf(comparison, name, "narrowed") ?? Number.NaN);
  return [
    {
      goal: "No small count is found or narrowed",
      measured: `${found("ours")} of ${figureOf(comparison, "ours", "small")}; by the rule of 2008 ${found(METHODS[1].name)}, by elimination ${found(METHODS[2].name)}`,
      met: found("ours") === 0,
      limit:
        "what others have printed of this authority narrows them whatever is hidden here; the release names them as findings"
    }
  ];
}
