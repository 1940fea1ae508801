// npm run bench: measures the site, the explorer, the release and the gate against their peers on this machine.
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {loadavg, tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {Progress} from "../scripts/progress.ts";
import {projectRoot} from "../scripts/project-root.mjs";
import {comparisonTable} from "./comparison-table.ts";
import {disclosure} from "./disclosure/disclosure.ts";
import {explore} from "./explore/explore.ts";
import {installPeers, measuredVersions} from "./install-peers.ts";
import {machine} from "./machine.ts";
import {pages} from "./pages/pages.ts";
import {performancePage} from "./performance-page.ts";
import {release} from "./release/release.ts";
import type {Results, SectionResult} from "./results.ts";
import {scalePage} from "./scale-page.ts";
import type {Section, Settings} from "./section.ts";
import {wait} from "./wait/wait.ts";

const SECTIONS: readonly Section[] = [pages, explore, release, disclosure, wait];
const resultsFile = join(projectRoot, "bench", "results.json");
const pageFile = join(projectRoot, "docs", "performance.md");
const scaleFile = join(projectRoot, "docs", "scale.md");

const HELP = `Measures this project against its peers, side by side, and writes bench/results.json, docs/performance.md and the figures in docs/scale.md.

Usage: npm run bench -- [pages] [explore] [release] [disclosure] [wait] [--site DIR] [--repeats N] [--rows N,…] [--scales N,…]

  --site      the built site (default dist; npm run build makes it)
  --repeats   how often each page is loaded (default 9)
  --rows      rows that filters are changed on (default 300,84000,840000)
  --scales    how many times Thurrock's children to release (default 1,4,16,64)
  --page      measure nothing; write these pages again
  --quiet     no progress

Exit codes: 0 done, 1 could not measure, 2 used wrongly.

Example: npm run bench -- pages --repeats 3`;

const {values, positionals} = parseArguments();
const started = performance.now();
const progress = new Progress(process.stderr, {quiet: values.quiet === true});
if (values.help) console.log(HELP);
else {
  if (values.page) writePage(knownResults());
  else await bench();
  progress.say(`Wrote ${values.page ? "" : "bench/results.json and "}docs/performance.md.`);
  progress.next("read docs/performance.md, and commit what changed");
  progress.close(performance.now() - started);
}

async function bench(): Promise<void> {
  const wanted = positionals.length > 0 ? SECTIONS.filter(({id}) => positionals.includes(id)) : SECTIONS;
  const unknown = positionals.find((name) => !SECTIONS.some(({id}) => id === name));
  if (unknown !== undefined) wrong(`there is no section ${unknown}`);
  const site = resolve(values.site ?? join(projectRoot, "dist"));
  if (!existsSync(join(site, "index.html"))) wrong("there is no built site; run npm run build first");
  const say = (line: string) => progress.say(line);
  installPeers(say);
  const scratch = mkdtempSync(join(tmpdir(), "bench-"));
  const settings: Settings = {
    site,
    repeats: numbers(values.repeats)[0] ?? 9,
    rows: numbers(values.rows),
    scales: numbers(values.scales),
    scratch,
    say
  };
  try {
    for (const section of wanted) {
      const result = await measured(section, settings);
      for (const comparison of result.comparisons)
        console.log(`\n${comparison.title}\n\n${comparisonTable(comparison)}`);
      for (const {goal, measured, met} of result.goals)
        console.log(`${met ? "met   " : "missed"} ${goal}: ${measured}`);
      keep(section.id, result);
    }
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

async function measured({title, measure}: Section, settings: Settings): Promise<SectionResult> {
  settings.say(`\n${title} …`);
  const measuredOn = new Date().toISOString().slice(0, 10);
  const loadAverage = loadavg()[0] ?? 0;
  return {title, measuredOn, loadAverage, ...(await measure(settings))};
}

/** Written after each section, so that a run that is cut short keeps what it had. */
function keep(id: Section["id"], result: SectionResult): void {
  const {sections} = knownResults();
  const all: Readonly<Record<string, SectionResult>> = {...sections, [id]: result};
  const ordered = SECTIONS.flatMap((section) => {
    const one = all[section.id];
    return one ? [[section.id, one] as const] : [];
  });
  const results = {machine: machine(), versions: measuredVersions(), sections: Object.fromEntries(ordered)};
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writePage(results);
}

function knownResults(): Results {
  if (!existsSync(resultsFile)) return {machine: machine(), versions: {}, sections: {}};
  return JSON.parse(readFileSync(resultsFile, "utf8")) as Results;
}

function writePage(results: Results): void {
  writeFileSync(pageFile, performancePage(results));
  writeFileSync(scaleFile, scalePage(readFileSync(scaleFile, "utf8"), results));
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        site: {type: "string"},
        repeats: {type: "string", default: "9"},
        rows: {type: "string", default: "300,84000,840000"},
        scales: {type: "string", default: "1,4,16,64"},
        page: {type: "boolean"},
        quiet: {type: "boolean"},
        help: {type: "boolean", short: "h"}
      }
    });
  } catch (error) {
    return wrong((error as Error).message.split(". ")[0] ?? "arguments not understood");
  }
}

function numbers(list: string): number[] {
  const parsed = list.split(",").map(Number);
  if (!parsed.every((number) => Number.isInteger(number) && number > 0))
    wrong(`${list} is not a list of whole numbers`);
  return parsed;
}

function wrong(message: string): never {
  console.error(`bench: ${message}. See npm run bench -- --help.`);
  process.exit(2);
}
