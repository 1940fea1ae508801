import {releaseBeingBuilt} from "./src/lib/release/release-being-built.js";
import {footer} from "./src/lib/site/shell/footer.js";
import {headOf} from "./src/lib/site/shell/head-of.js";
import {masthead} from "./src/lib/site/shell/masthead.js";
import {siteMap} from "./src/lib/site/shell/site-map.js";

const release = releaseBeingBuilt();
const name = `Children in our care · ${release.manifest.authority.name}`;

/** The site's shell. Everything that Framework would add by itself (fonts, theme, menus) is off: see `docs/architecture.md`. */
export default {
  root: process.env.SITE_ROOT ?? "src",
  output: process.env.SITE_OUTPUT ?? "dist",
  base: process.env.SITE_BASE ?? "/",
  title: name,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  dynamicPaths: siteMap(release).dynamicPaths,
  // A page made from the release brings a head of its own; this one is for the rest.
  head: headOf(release, null).html,
  header: ({path}: {path: string}) => masthead(release, path).html,
  footer: () => footer(release).html
};
