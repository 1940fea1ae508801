import type {PageHead} from "../../html/page.js";
import type {Release} from "../../release/release.js";
import {latestYear} from "../../release/reporting-years.js";
import {whyDraft} from "./draft-notice.js";
import {stamp} from "./masthead.js";

/**
 * What stands in the margins of every printed page: whose it is at the head and, where it may not be published, that it
 * may not; at the foot which release and, where it is so, that the children are made up. A sheet gets apart from the
 * others. Style cannot know these words, so the page carries them.
 */
export function paperEdges(release: Release, page: PageHead | null = null): string {
  const {authority, synthetic} = release.manifest;
  const head = `${authority.name} · ${page?.paperHead ?? `Children in our care ${latestYear(release)}`}`;
  const foot = `${stamp(release)}${synthetic ? ` · ${page?.paperNote ?? "Made-up children, real totals"}` : ""}`;
  return `<style>@page { @top-left { content: ${quoted(head)}; font: 8pt Arial, sans-serif } ${warning(release)}@bottom-left { content: ${quoted(foot)}; font: 8pt Arial, sans-serif } }</style>`;
}

function warning(release: Release): string {
  const words =
    release.manifest.edition === "restricted"
      ? "Restricted: not to be published"
      : whyDraft(release) && "Draft: not for publication";
  return words ? `@top-right { content: ${quoted(words)}; font: 700 8pt Arial, sans-serif } ` : "";
}

/** A string of a style sheet that cannot end early, nor end the element it stands in. */
const quoted = (text: string): string => `"${text.replace(/["\\<\n]/g, " ")}"`;
