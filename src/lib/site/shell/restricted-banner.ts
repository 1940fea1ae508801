import {type Html, html} from "../../html/html.js";
import type {Release} from "../../release/release.js";

/** The banner of every page of the restricted edition, on screen and on paper. The public edition has none. */
export const restrictedBanner = ({manifest}: Release): Html | null =>
  manifest.edition === "restricted"
    ? html`<p class="restricted"><b>Restricted</b>: for the council’s own analysts; not to be published. <a href="/safe">What it could give away</a></p>`
    : null;
