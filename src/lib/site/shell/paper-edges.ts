import {alreadyEscaped, type Html} from "../../html/html.js";
import type {PageHead} from "../../html/page.js";
import {latestYear} from "../../release/latest-year.js";
import type {Release} from "../../release/release.js";
import {whyDraft} from "./draft-notice.js";
import {stamp} from "./masthead.js";

/**
 * What is printed in the margins of every sheet: at the head whose page it is and, where it may not be published, that
 * it may not; at the foot which release it is of and, where that is so, that the children are made up. Sheets come
 * apart. A style sheet cannot know these words, so each page carries them. Text is escaped for CSS, by `quoted`.
 */
export function paperEdges(release: Release, page: PageHead | null = null): Html {
  const {authority, synthetic} = release.manifest;
  const head = `${authority.name} · ${page?.paperHead ?? `Children in our care ${latestYear(release)}`}`;
  const foot = `${stamp(release)}${synthetic ? ` · ${page?.paperNote ?? "An example: children and figures marked □ are made up"}` : ""}`;
  return alreadyEscaped(
    `<style>@page { @top-left { content: ${quoted(head)}; font: 8pt Arial, sans-serif } ${warning(release)}@bottom-left { content: ${quoted(foot)}; font: 8pt Arial, sans-serif } }</style>`
  );
}

function warning(release: Release): string {
  const words =
    release.manifest.edition === "restricted"
      ? "Restricted: not to be published"
      : whyDraft(release) && "Draft: not for publication";
  return words ? `@top-right { content: ${quoted(words)}; font: 700 8pt Arial, sans-serif } ` : "";
}

/** A string of a style sheet that cannot end early, nor end the element that it is in. */
const quoted = (text: string): string => `"${text.replace(/["\\<\n]/g, " ")}"`;
