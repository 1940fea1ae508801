// npm run pdf: the pages that a committee takes into a meeting, as tagged PDFs beside the site.
import {existsSync, readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {chromium} from "playwright-core";
import {diskFolder} from "../loaders/files/disk-folder.ts";
import {madeIn, markMade} from "../loaders/files/made-here.ts";
import {WritablePlace} from "../loaders/files/writable-place.ts";
import {argumentsOf, placeFor} from "./arguments.ts";
import {BROWSER_ARGUMENTS, ensureBrowser} from "./ensure-browser.mjs";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {serve} from "./serve.ts";
import {usedWrongly} from "./used-wrongly.ts";

const HELP = `Prints the headlines, every annual report, its telling for young people and every quarterly paper of a built site to
tagged PDFs.

Usage: npm run pdf -- [--site DIR] [--out DIR] [--quiet]

  --site    the built site (default dist)
  --out     where the PDFs go; no other file of the same name is replaced (default DIR/pdf)
  --quiet   no progress and no summary

Example: npm run pdf`;

const started = performance.now();
const values = argumentsOf("pdf", HELP, {
  site: {type: "string", default: join(projectRoot, "dist")},
  out: {type: "string"}
});
const site = resolve(values.site);
if (!existsSync(join(site, "index.html")))
  usedWrongly("pdf", `there is no built site in ${values.site}; npm run build makes one`);
const edition = madeIn(diskFolder(site))?.edition ?? null;
const wanted = {kind: "papers", edition, site} as const;
const place = placeFor(
  "pdf",
  () => values.out?.writable(wanted) ?? WritablePlace.at(join(site, "pdf"), wanted)
);
const pages = [
  {address: "", file: "headlines.pdf"},
  ...pagesIn("report", "annual-report"),
  ...toldForYoungPeople(),
  ...pagesIn("quarter", "quarterly-paper")
];
const files = pages.map(({file}) => file);
placeFor("pdf", () => place.mustNotReplace(files));
// Before they are printed: those of a run that is stopped are ours too.
markMade(place.folder, wanted, files);
const progress = new Progress(process.stderr, {quiet: values.quiet === true});
const server = await serve({root: site});
const browser = await chromium.launch({executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS});
const page = await browser.newPage();
for (const [index, {address, file}] of pages.entries()) {
  progress.step("Printing", index + 1, pages.length);
  await page.goto(server.url + address, {waitUntil: "load"});
  await page.evaluate(groupFigures);
  await page.pdf({
    path: join(place.path, file),
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true
  });
}
await browser.close();
await server.close();
progress.say(`Printed ${files.join(", ")} in ${place.path}.`);
progress.next("open them; they lie beside the site and are published with it");
progress.close(performance.now() - started);

/**
 * Run in the page. Every Figure of a PDF must have words of its own, and the drawing inside has: what holds it together
 * with its title and table is a group.
 */
function groupFigures() {
  for (const figure of document.querySelectorAll("figure")) figure.setAttribute("role", "group");
}

/** A page of the site, and the file that it is printed to. */
interface PrintedPage {
  readonly address: string;
  readonly file: string;
}

/** The pages of one folder of the site, each with the name of its PDF: `annual-report-2018-19.pdf`. */
function pagesIn(folder: string, called: string): PrintedPage[] {
  if (!existsSync(join(site, folder))) return [];
  return readdirSync(join(site, folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => name.replace(".html", ""))
    .map((name) => ({address: `${folder}/${name}`, file: `${called}-${name}.pdf`}));
}

/** The year as it is told to the children it is about: `young-people-2018-19.pdf`. */
function toldForYoungPeople(): PrintedPage[] {
  const told = join(site, "report");
  if (!existsSync(told)) return [];
  return readdirSync(told)
    .filter((year) => existsSync(join(told, year, "young-people.html")))
    .sort()
    .map((year) => ({address: `report/${year}/young-people`, file: `young-people-${year}.pdf`}));
}
