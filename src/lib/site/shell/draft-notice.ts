import {type Html, html} from "../../html/html.js";
import type {Release} from "../../release/release.js";

/**
 * Why a release is a draft; null where it is not one. A release of made-up children needs no approval, and the restricted
 * edition, which nobody may publish, has a notice of its own.
 */
export const whyDraft = ({manifest: {approval, synthetic, edition}}: Release): string | null =>
  edition === "public" && !synthetic && approval.status === "draft" ? approval.because : null;

/** The notice at the top of every page of a release that nobody has approved. */
export function draftNotice(release: Release): Html | null {
  const because = whyDraft(release);
  return because === null
    ? null
    : html`<p class="draft" role="note"><b>Draft, not for publication:</b> ${because}.</p>`;
}
