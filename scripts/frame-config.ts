import {PLACES} from "../src/lib/site/frame.js";

/** How Framework builds the frame of a site: as `observablehq.config.ts`, with a place where a release has its say. */
export default {
  root: process.env.SITE_ROOT,
  output: process.env.SITE_OUTPUT,
  base: process.env.SITE_BASE,
  title: PLACES.site,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  header: PLACES.header,
  footer: PLACES.footer
};
