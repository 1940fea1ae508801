// npm run build: releases from a data folder, then builds the site from the release alone.
import {join, relative, resolve} from "node:path";
import {WritablePlace} from "../loaders/files/writable-place.ts";
import {NarrativeError} from "../src/lib/narrative/narrative-error.ts";
import {argumentsOf, placeFor} from "./arguments.ts";
import {buildFrame} from "./frame-site.ts";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";
import {copyPublished} from "./published.ts";
import {replaceSite} from "./replace-site.ts";
import {isDraft, siteFolder} from "./site-folder.mjs";
import {usedWrongly} from "./used-wrongly.ts";
import {weighSite} from "./weigh.ts";

const HELP = `Releases from a data folder, then builds the site from that release.

Usage: npm run build -- [--data DIR] [--out DIR] [--edition public|restricted] [--base PATH] [--quiet]

  --data      the data folder (default data)
  --out       where the site goes: a new folder, or one that holds an earlier site of the same edition and nothing
              else (default dist; dist-draft while nobody has approved the release; dist-restricted for the
              restricted edition)
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

const {edition} = values;
if (edition !== "public" && edition !== "restricted") usedWrongly("build", `there is no edition ${edition}`);
const restricted = edition === "restricted";
const wanted = {kind: "site", edition} as const;
const chosen = placeFor("build", () => values.out?.writable(wanted));

// The restricted edition has a release of its own, so that no public build can pick it up.
const release = join(projectRoot, restricted ? "restricted/src/release" : "src/release");

const releaseArguments = ["--data", resolve(values.data), "--out", release];
releaseArguments.push("--edition", edition);
if (values.strict) releaseArguments.push("--strict");
if (values.quiet) releaseArguments.push("--quiet");
if (values["accept-identifiable"]) releaseArguments.push("--accept-identifiable");
// Framework's part needs nothing of the release, and takes about as long.
const framing = buildFrame({edition, base: values.base});
// In this process, which saves starting another. Loaded only now: whoever is told what was wrong has not waited for it.
const {exitCodeOf} = await import("../loaders/commands/command.ts");
const {default: releaseCommand} = await import("../loaders/commands/release.ts");
const refused = await exitCodeOf(releaseCommand, releaseArguments);
if (refused !== 0) process.exit(refused);
const site = chosen ?? placeFor("build", () => WritablePlace.at(siteFolder(release), wanted));

const {buildSite} = await import("./build-site.ts");
const progress = new Progress(process.stderr, {quiet: values.quiet === true});
progress.step("Building what all pages share");
const frame = await framing;
const data = resolve(values.data);
const pages = await replaceSite(site, async (out) => {
  const made = await buildSite({release, data, out, frame, progress});
  // After the pages are finished: what was published is not touched.
  copyPublished({dataDir: data, release, site: out});
  return made;
}).catch(refuseWords);
progress.stop();
const place = relative(process.cwd(), site.path) || ".";
progress.say(`Built ${pages} pages in ${place}.\n${weighSite(site.path)}`);
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
