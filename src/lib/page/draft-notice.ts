import type {Release} from "../release/release.js";
import {type Html, html} from "./html.js";

/**
 * What stands over every page of a release that nobody has approved, on screen and on paper. Made-up children need
 * nobody's approval, and the restricted edition has a notice of its own.
 */
export const draftNotice = ({manifest: {approval, synthetic, edition}}: Release): Html | false =>
  edition === "public" &&
  !synthetic &&
  approval.status === "draft" &&
  html`<p class="draft" role="note"><b>Draft, not for publication:</b> ${approval.because}.</p>`;
