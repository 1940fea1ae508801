import {englandBeingBuilt} from "./src/lib/england/england-being-built.js";
import {slugsOf} from "./src/lib/england/place-name.js";
import {releaseBeingBuilt} from "./src/lib/release/release-being-built.js";
import {footer} from "./src/lib/site/shell/footer.js";
import {headOf} from "./src/lib/site/shell/head-of.js";
import {masthead} from "./src/lib/site/shell/masthead.js";
import {siteMap} from "./src/lib/site/shell/site-map.js";

const release = releaseBeingBuilt();
const {areas} = await englandBeingBuilt();
const councils = [...slugsOf(areas).values()].map((slug) => `/england/${slug}`);
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
  dynamicPaths: [...siteMap(release).dynamicPaths, ...councils],
  // A page made from the release brings a head of its own; this one is for the rest.
  head: headOf(release, null).html,
  header: ({path}: {path: string}) => masthead(release, path).html,
  footer: () => footer(release).html
};
