import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess} from "../measured-process.ts";
import type {Comparison} from "../results.ts";
import {JOINED_GROUPS} from "./joined-groups.ts";

interface Joined {
  readonly joined: number;
  readonly joinedShown: number;
  readonly hidden: number;
}

/** What each table of joined groups would show, and how many figures of the other tables it would hide. */
export async function joinedOrNot(say: (line: string) => void): Promise<Comparison> {
  const rows = [];
  for (const {breakdown, categories} of [{breakdown: "nothing", categories: []}, ...JOINED_GROUPS]) {
    say(`  ${breakdown} joined`);
    const found = await measuredProcess<Joined>("disclosure/programs/protect-joined.ts", [
      join(projectRoot, "data"),
      breakdown
    ]);
    rows.push({name: [breakdown, categories.join(" + ")].filter(Boolean).join(": "), figures: {...found}});
  }
  return {
    title: "Small groups joined before any is hidden, or not",
    note: "The release that ships, with one group of categories joined beside each one-way table that has them singly. “Joined” are the figures of joined groups, “shown” those of them that need not be hidden; “hidden” are the cells of all other tables that are.",
    base: null,
    columns: [
      {id: "joined", label: "joined", unit: "count"},
      {id: "joinedShown", label: "shown", unit: "count"},
      {id: "hidden", label: "hidden", unit: "count"}
    ],
    rows
  };
}
