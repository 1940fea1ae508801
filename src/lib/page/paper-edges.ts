import type {Release} from "../release/release.js";
import {latestYear} from "../release/reporting-years.js";
import {stamp} from "./masthead.js";

/**
 * What stands in the margins of every printed page: whose it is at the head, and at the foot which release and, where it
 * is so, that the children are made up. Style cannot know these words, so the page carries them.
 */
export function paperEdges(release: Release, note = "Made-up children, real totals"): string {
  const {authority, synthetic} = release.manifest;
  const head = `${authority.name} · Children in our care ${latestYear(release)}`;
  const foot = `${stamp(release)}${synthetic ? ` · ${note}` : ""}`;
  return `<style>@page { @top-left { content: ${quoted(head)}; font: 8pt Arial, sans-serif } @bottom-left { content: ${quoted(foot)}; font: 8pt Arial, sans-serif } }</style>`;
}

/** A string of a style sheet that cannot end early, nor end the element it stands in. */
const quoted = (text: string): string => `"${text.replace(/["\\<\n]/g, " ")}"`;
