import {endingYear} from "../../../contract/calendar/reporting-year.js";
import {dateText} from "../../../words/period-text.js";
import {type Html, html} from "../../html/html.js";
import {latestYear} from "../../release/latest-year.js";
import type {Release} from "../../release/release.js";
import {draftNotice} from "./draft-notice.js";
import {restrictedBanner} from "./restricted-banner.js";
import {siteMap} from "./site-map.js";

/** The head of every page: a link past it, whose site this is, the menu, and when the data were taken. */
export const masthead = (release: Release, path: string): Html => html`
<a class="skip" href="#observablehq-main">Skip to the main content</a>
${draftNotice(release)}
${restrictedBanner(release)}
<div class="mast">
<p class="brand"><a href="/"><b>${release.manifest.authority.name}</b> Children in our care</a></p>
<nav class="menu" aria-label="Main"><ul>
${siteMap(release).menu.map(
  ({label, path: to, section}) =>
    html`<li><a href="${to}"${path.startsWith(section) && html` aria-current="${path === "/index" || section === path ? "page" : "true"}"`}>${label}</a></li>\n`
)}</ul></nav>
</div>
<div class="dateline">
${path.startsWith("/england") ? asPublished : ownData(release)}
</div>`;

/** Over others' publications, which are none of this release's. */
const asPublished = html`<p><b>Figures of every council</b>, as the Department for Education published them.</p>
<p>Every figure here is real and published.</p>`;

/** When this council's own data were taken. */
const ownData = (
  release: Release
): Html => html`<p><b>Data as at 31 March ${endingYear(latestYear(release))}</b>, taken on ${dateText(release.manifest.dataTakenOn)}. ${stamp(release)}.</p>
${release.manifest.synthetic && html`<p>This is an example: the children are made up, and so is every figure marked □. Figures marked ■ or ◆ are real. <a href="#about-figures">How that works</a></p>`}`;

/** `Release 2018/19, number 1. Public edition`, by which two printed copies can be told apart. */
export const stamp = ({manifest}: Release): string =>
  `Release ${manifest.release}. ${manifest.edition === "public" ? "Public" : "Restricted"} edition`;
