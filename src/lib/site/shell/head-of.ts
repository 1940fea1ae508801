import {type Html, html} from "../../html/html.js";
import type {PageHead} from "../../html/page.js";
import type {PageScript} from "../../html/page-scripts.js";
import type {Release} from "../../release/release.js";
import {paperEdges} from "./paper-edges.js";
import {socialCard} from "./social-card.js";

/**
 * The inside of a page's `<head>` beyond what Framework writes: icon, colours, the words for search engines and shared
 * links, and what is printed in the margins of paper.
 * @param scripts the page's own modules, by their address; they add a choice or a download, never content
 */
export const headOf = (release: Release, head: PageHead | null, scripts: readonly PageScript[] = []): Html =>
  html`<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
${release.manifest.edition === "restricted" && html`<meta name="robots" content="noindex, nofollow">\n`}${head && descriptions(release, head)}${paperEdges(release, head)}${scripts.map((address) => html`\n<script type="module" src="${address}"></script>`)}`;

/** What search engines and other sites say of a page. */
const descriptions = (release: Release, {title, description}: PageHead): Html => {
  const properties = [
    ["og:title", `${title} · ${release.manifest.authority.name}`],
    ["og:description", description],
    ["og:type", "article"],
    ...socialCard(release)
  ] as const;
  return html`<meta name="description" content="${description}">
${properties.map(([property, content]) => html`<meta property="${property}" content="${content}">\n`)}`;
};
