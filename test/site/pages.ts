import {readdirSync} from "node:fs";

/** Addresses of all pages of a built site, as a reader types them: no `.html`, no `index`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(".html") && name !== "404.html")
    .map((name) => name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"))
    .sort();
}
