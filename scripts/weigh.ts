// What each page costs a reader, as a table at the end of a build: a page that grows is seen on the day it does.
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

/** The compressed weight of every page of a built site, the heaviest first, and of everything together. */
export function weighSite(site: string): string {
  const files = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) =>
    statSync(join(site, name)).isFile()
  );
  const pages = files
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({name, bytes: gzipSync(readFileSync(join(site, name))).length}))
    .sort((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
  const total = files.reduce((sum, name) => sum + statSync(join(site, name)).size, 0);
  const lines = pages.slice(0, 8).map(({name, bytes}) => `${kilobytes(bytes)}  ${name}`);
  if (pages.length > lines.length)
    lines.push(`            … and ${pages.length - lines.length} lighter pages`);
  return [
    "Weight of the HTML, compressed:",
    ...lines,
    `${kilobytes(total)}  the whole folder, uncompressed`
  ].join("\n");
}
