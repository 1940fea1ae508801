import {escapeHtml} from "../../../words/escape-html.js";
import type {PageHead} from "../../html/page.js";
import type {Release} from "../../release/release.js";
import {paperEdges} from "./paper-edges.js";
import {socialCard} from "./social-card.js";

/**
 * The inside of a page's `<head>` beyond what Framework writes: icon, colours, the words for search engines and shared
 * links, and what stands in the margins of paper.
 * @param scripts the page's own modules, by their address; they add a choice or a download, never content
 */
export function headOf(release: Release, head: PageHead | null, scripts: readonly string[] = []): string {
  const meta = (name: string, content: string) => `<meta ${name} content="${escapeHtml(content)}">`;
  return [
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    meta('name="color-scheme"', "light dark"),
    ...(release.manifest.edition === "restricted" ? [meta('name="robots"', "noindex, nofollow")] : []),
    ...(head === null
      ? []
      : [
          meta('name="description"', head.description),
          meta('property="og:title"', `${head.title} · ${release.manifest.authority.name}`),
          meta('property="og:description"', head.description),
          meta('property="og:type"', "article"),
          ...socialCard(release).map(([property, content]) => meta(`property="${property}"`, content))
        ]),
    paperEdges(release, head),
    ...scripts.map((address) => `<script type="module" src="${address}"></script>`)
  ].join("\n");
}
