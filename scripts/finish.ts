// What Framework writes is nearly what we serve. This pass makes each page hold under a policy without inline
// scripts, weigh nothing that it does not use, say its language, allow zoom, and come out the same every time.
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {dropTimes, forgetTimes, hashOf} from "./forget-times.ts";

/** `<html>` → `<html lang="en-GB">`: a screen reader must know which voice to use (WCAG 3.1.1). */
export const setLanguage = (html: string): string =>
  html.replace(/<html(?![^>]*\blang=)([^>]*)>/, '<html lang="en-GB"$1>');

/** Framework forbids zooming on phones; nobody may be forbidden to read (WCAG 1.4.4). */
export const allowZoom = (html: string): string => html.replace(", maximum-scale=1", "");

/** A page without a cell needs none of Framework's client: its script and the hints to fetch it go. */
export function dropIdleClient(html: string): string {
  const scripts = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)];
  const client = scripts.find(([, body]) => body?.includes("_observablehq/client"));
  if (!client || /\bdefine\(/.test(client[0])) return html;
  return html
    .replace(client[0], "")
    .replace(/<link rel="modulepreload" href="[^"]*\/_observablehq\/[^"]*">\n?/g, "");
}

/** Moves each inline script to a file beside its page, named by a hash of its content. Relative imports stay true. */
function externaliseScripts(html: string, folder: string): string {
  return html.replace(
    /<script((?: type="module")?)>([\s\S]*?)<\/script>/g,
    (_, type: string, body: string) => {
      const script = dropTimes(body);
      const name = `_inline.${hashOf(script)}.js`;
      writeFileSync(join(folder, name), script);
      return `<script${type} src="./${name}"></script>`;
    }
  );
}

/**
 * The site's own style moves into each page: words then appear with the first answer instead of after a second one.
 * Measured, that saves a first visit one round trip, and costs 4.5 kB on the pages after it. A sheet that names files
 * stays where their addresses hold; one that a page links to by itself (Explore's) is no part of this.
 */
export function inlineStyle(html: string, sheetAt: (address: string) => string): string {
  const [links, address] =
    /<link rel="preload" as="style" href="([^"]+)">\n<link rel="stylesheet" type="text\/css" href="\1">/.exec(
      html
    ) ?? [];
  if (links === undefined || address === undefined) return html;
  const sheet = sheetAt(address);
  return sheet.includes("url(") ? html : html.replace(links, () => `<style>${sheet.trim()}</style>`);
}

/** Finishes every page of a built site in place and returns their number. */
export function finishSite(site: string): number {
  const files = readdirSync(site, {recursive: true, encoding: "utf8"});
  for (const file of files.filter((name) => name.endsWith(".map"))) rmSync(join(site, file));
  forgetTimes(site);
  const pages = files.filter((name) => name.endsWith(".html"));
  for (const page of pages) {
    const path = join(site, page);
    const html = dropIdleClient(allowZoom(setLanguage(readFileSync(path, "utf8"))));
    const styled = inlineStyle(html, (address) =>
      readFileSync(join(site, "_import", basename(address)), "utf8")
    );
    writeFileSync(path, externaliseScripts(styled, dirname(path)));
  }
  return pages.length;
}
