// npm run build: releases from a data folder, then builds the site from the release alone.
import {existsSync, readdirSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {NarrativeError} from "../src/lib/narrative/narrative-error.ts";
import {argumentsOf, usedWrongly} from "./arguments.ts";
import {buildSite} from "./build-site.ts";
import {buildFrame} from "./frame-site.ts";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {copyPublished} from "./published.ts";
import {runOrExit} from "./run.mjs";
import {isDraft, siteFolder} from "./site-folder.mjs";
import {weighSite} from "./weigh.ts";

const HELP = `Releases from a data folder, then builds the site from that release.

Usage: npm run build -- [--data DIR] [--out DIR] [--edition public|restricted] [--base PATH] [--quiet]

  --data      the data folder (default data)
  --out       where the site goes, replacing one that is there (default dist; dist-draft while nobody has
              approved the release; dist-restricted for the restricted edition)
  --edition   public (default) or restricted: for the council's own analysts, never to be published
  --base      the path that the site will live under (default /)
  --strict    stop at warnings too
  --quiet     no progress and no weights
  --accept-identifiable   restricted edition only: build from data that still identify children

Exit codes: 0 done, 1 refused because of the data, 2 used wrongly.

Example: npm run build -- --data ../our-council --out ../our-site`;

const started = performance.now();
const values = argumentsOf("build", HELP, {
  data: {type: "string", default: join(projectRoot, "data")},
  out: {type: "string"},
  edition: {type: "string", default: "public"},
  base: {type: "string", default: "/"},
  strict: {type: "boolean"},
  "accept-identifiable": {type: "boolean"}
});

const restricted = values.edition === "restricted";
if (!restricted && values.edition !== "public") wrong(`there is no edition ${values.edition}`);
const chosen = values.out === undefined ? null : resolve(values.out);
const publicSite = join(projectRoot, "dist");
if (restricted && chosen && (chosen === publicSite || chosen.startsWith(`${publicSite}/`)))
  wrong("the restricted edition never goes into dist");
if (chosen && (projectRoot === chosen || projectRoot.startsWith(`${chosen}/`)))
  wrong("--out must not hold the project itself");
if (chosen && holdsSomethingElse(chosen))
  wrong("--out holds something that is no built site; name a new folder");

// The restricted edition has a release of its own, so that no public build can pick it up.
const release = join(projectRoot, restricted ? "restricted/src/release" : "src/release");

const releaseArguments = ["loaders/commands/release.ts", "--data", resolve(values.data), "--out", release];
releaseArguments.push("--edition", values.edition);
if (values.strict) releaseArguments.push("--strict");
if (values.quiet) releaseArguments.push("--quiet");
if (values["accept-identifiable"]) releaseArguments.push("--accept-identifiable");
// Framework's part needs nothing of the release, and takes about as long.
const framing = buildFrame({edition: restricted ? "restricted" : "public", base: values.base});
await runOrExit("tsx", releaseArguments);
const out = chosen ?? siteFolder(release);

const progress = new Progress(process.stderr, {quiet: values.quiet === true});
progress.step("Building what all pages share");
const frame = await framing;
const pages = await buildSite({release, data: resolve(values.data), out, frame, progress}).catch(refuseWords);
progress.stop();
// After the pages are finished: what was published is not touched.
copyPublished({dataDir: resolve(values.data), release, site: out});
const place = relative(process.cwd(), out) || ".";
progress.say(`Built ${pages} pages in ${place}.\n${weighSite(out)}`);
if (isDraft(release))
  progress.say("It is a draft and says so on every page: nobody has approved this release.");
progress.next(next(place));
progress.close(performance.now() - started);

/** What to do with the site: the restricted edition gives children away by design, so there is nothing to attack. */
function next(place: string): string {
  const look = `npm run preview -- --site ${place}`;
  return restricted ? look : `npm run attack -- --site ${place}, then ${look}`;
}

/** What is wrong in the author's words is for the author to read, without our stack. */
function refuseWords(error: unknown): never {
  if (!(error instanceof NarrativeError)) throw error;
  progress.stop();
  console.error(error.message);
  process.exit(1);
}

/** A slip of the hand must not empty a folder of somebody's records: only a site gives way to a site. */
function holdsSomethingElse(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  return existsSync(join(folder, "authority.json")) || !existsSync(join(folder, "_observablehq"));
}

function wrong(message: string): never {
  usedWrongly("build", message);
}
