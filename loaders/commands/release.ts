import {existsSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import type {Finding} from "../contract/finding.ts";
import type {Certificate, Manifest} from "../contract/release.ts";
import {releaseSlug} from "../contract/release-number.ts";
import type {ProofGrades} from "../disclosure/proof-by-councils.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {WritablePlace} from "../files/writable-place.ts";
import {archiveRelease} from "../history/archive-release.ts";
import {ARCHIVE} from "../history/archived-release.ts";
import {reportsOnline} from "../history/reports-online.ts";
import {makeRelease, type ReleaseOrder} from "../make/make-release.ts";
import type {Proof} from "../make/proof.ts";
import {isNotCollected, type ReleaseMade} from "../make/release-of.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import type {ReleaseHistory} from "../release/diff/release-history.ts";
import {recordRelease} from "../release/record-release.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";
import type {GivenPlace} from "./given-place.ts";
import {tallyPart} from "./tally-part.ts";
import {today} from "./today.ts";

const OPTIONS = {
  data: {type: "string", default: "data"},
  out: {type: "string"},
  edition: {type: "string", default: "public"},
  strict: {type: "boolean", default: false},
  "accept-identifiable": {type: "boolean", default: false},
  part: {type: "string"},
  tally: {type: "string"},
  tallies: {type: "string"},
  record: {type: "boolean", default: false},
  site: {type: "string"},
  proof: {type: "string", default: "quick"}
} as const;

const release: Command<typeof OPTIONS> = {
  name: "release",
  summary:
    "Reads and checks a data folder, counts, hides counts that could reveal a child, and writes the release.",
  usage:
    "[--data DIR] [--edition public|restricted] (--part K/N --tally FILE | [--tallies DIR] [--out DIR] [--proof none|quick|full] [--strict] [--accept-identifiable] [--record [--site DIR]])",
  options: OPTIONS,
  help: {
    data: "the data folder (default data)",
    out: "where the release goes: a new folder, or one that holds an earlier release of the same edition and nothing else (default src/release; restricted/src/release for the restricted edition)",
    edition: "public (default) or restricted: for the council's own analysts, never to be published",
    strict: "treat warnings as errors, and a table that figures need and a return lacks",
    "accept-identifiable": "restricted edition only: go on although the data still identify children",
    proof:
      "how long to look for made-up councils that would have published the same: not at all, about ten seconds (quick, the default) or about two minutes (full)",
    part: "count only one part of the children, such as 3/64, and write no release; of the other options only --data, --edition and --tally can be given",
    tally: "with --part: the file for its counts. Nothing in it is protected",
    tallies:
      "add up the tallies in this folder, one for each part, instead of counting; all made from the same data, for the same edition, by the same version",
    record:
      "once the release is online: enter its figures into ledger.csv, and keep it unchanged in published/",
    site: "with --record: the folder of the site that is online; its reports on paper (npm run pdf) are kept too"
  },
  example: "npm run release -- --data ../our-council --out src/release",
  async run(values, progress) {
    if (values.part !== undefined || values.tally !== undefined) {
      const {part, tally, data} = values;
      alone(values);
      await tallyPart({data, edition: editionOf(values), part, tally}, progress);
      return 0;
    }
    const order = orderOf(values);
    const made = await makeRelease({...order, onStep: (...step) => progress.step(...step)});
    const recorded = values.record ? record(order, made, values.site) : null;
    for (const line of summary(order, made, recorded)) progress.say(line);
    // npm run dev shows only the default folder; whoever gives --out, such as npm run build, knows what comes next.
    if (values.out === undefined && order.edition === "public") progress.next("npm run dev shows the site");
    return 0;
  }
};

interface Values {
  readonly data: string;
  readonly out?: GivenPlace | undefined;
  readonly edition: string;
  readonly strict: boolean;
  readonly "accept-identifiable": boolean;
  readonly part?: string | undefined;
  readonly tally?: string | undefined;
  readonly tallies?: string | undefined;
  readonly record: boolean;
  readonly site?: string | undefined;
  readonly proof: string;
}

function proofOf({proof}: Values): Proof {
  if (proof !== "none" && proof !== "quick" && proof !== "full")
    throw new WronglyUsed(`there is no proof ${proof}: it is none, quick or full`);
  return proof;
}

function editionOf({edition}: Values): Manifest["edition"] {
  if (edition !== "public" && edition !== "restricted")
    throw new WronglyUsed(`there is no edition ${edition}: it is public or restricted`);
  return edition;
}

/** A part is only counted, so options for the whole release belong to the run that adds up the parts. */
function alone(values: Values): void {
  const others = (["out", "strict", "accept-identifiable", "tallies", "record", "site"] as const).filter(
    (name) => values[name] !== undefined && values[name] !== false
  );
  if (others.length > 0)
    throw new WronglyUsed(
      `--${others[0]} cannot be given with --part; give it to the run that adds up the parts`
    );
}

function orderOf(values: Values): ReleaseOrder {
  const edition = editionOf(values);
  const acceptIdentifiable = values["accept-identifiable"];
  if (edition === "public" && acceptIdentifiable)
    throw new WronglyUsed("data that identify children are never accepted for the public edition");
  if (edition === "restricted" && values.record)
    throw new WronglyUsed(
      "--record is for published releases, and the restricted edition is never published"
    );
  if (values.site !== undefined && !values.record)
    throw new WronglyUsed("--site is needed only with --record");
  if (values.site !== undefined && !existsSync(join(values.site, "release")))
    throw new WronglyUsed(`--site: ${values.site} is not a site that npm run build made`);
  if (values.tallies !== undefined && !existsSync(values.tallies))
    throw new WronglyUsed(`--tallies: there is no folder ${values.tallies}`);
  const tallies = values.tallies === undefined ? undefined : diskFolder(values.tallies);
  const wanted = {kind: "release", edition} as const;
  const {path: outDir} =
    values.out?.writable(wanted) ?? WritablePlace.at(join(projectRoot, DEFAULT_OUT[edition]), wanted);
  return {
    dataDir: resolve(values.data),
    outDir,
    edition,
    strict: values.strict,
    acceptIdentifiable,
    tallies,
    proof: proofOf(values)
  };
}

const DEFAULT_OUT: Readonly<Record<Manifest["edition"], string>> = {
  public: "src/release",
  restricted: "restricted/src/release"
};

/** What recording a release left behind in the data folder. */
interface Recorded {
  readonly lines: number;
  /** Null when it was kept before. */
  readonly keptIn: string | null;
}

function record({dataDir, outDir}: ReleaseOrder, {contents, manifest}: ReleaseMade, site?: string): Recorded {
  // Before anything is written, because it refuses a site that shows another release.
  const reports = site === undefined ? null : reportsOnline(diskFolder(site), manifest);
  const publishedOn = today();
  const data = diskFolder(dataDir);
  const lines = recordRelease(data, contents, manifest, publishedOn);
  return {lines, keptIn: archiveRelease(data, {release: diskFolder(outDir), reports, publishedOn})};
}

function summary(
  {outDir, dataDir, edition}: ReleaseOrder,
  {manifest, contents, history, filesRead, findings, councils}: ReleaseMade,
  recorded: Recorded | null
): readonly string[] {
  const {certificate} = contents;
  const {errors, warnings, notes} = manifest.findings;
  const kilobytes = Math.round(manifest.files.reduce((sum, {bytes}) => sum + bytes, 0) / 1024);
  const place = relative(process.cwd(), outDir) || ".";
  const found = errors + warnings + notes;
  return [
    `Release ${manifest.release} of ${manifest.authority.name}, ${edition} edition, in ${place}`,
    `  read       ${count(filesRead, "file")}; ${count(found, "finding")}, ${count(warnings, "warning")} among them`,
    ...(found > 0
      ? [`             npm run check -- --data ${relative(process.cwd(), dataDir) || "."} lists them`]
      : []),
    ...findings.filter(isNotCollected).flatMap((finding) => absentLines(finding, contents)),
    `  wrote      ${count(contents.measures.length, "figure")}, ${count(contents.comparisons.length, "comparison")}, ${count(contents.notes.length, "note")}; ${kilobytes} KB in ${count(manifest.files.length + 1, "file")}`,
    `  protected  ${edition === "restricted" ? "nothing: children can be recognised in this edition" : protection(certificate)}`,
    ...(councils === null ? [] : councilLines(councils)),
    ...changedLines(history, relative(process.cwd(), dataDir) || "."),
    ...(recorded === null ? [] : recordedLines(recorded))
  ];
}

/** A return that lacks tables, and the measures that are `x` in its year: whatever the reason, none of them is zero. */
function absentLines({file, message}: Finding, {measures}: ReleaseMade["contents"]): readonly string[] {
  const year = reportingYearFrom(file.slice(file.lastIndexOf("/") + 1));
  const shown = measures.filter(
    ({basis, symbol, time_period}) => basis === "own" && symbol === "x" && time_period === year
  );
  const ids = [...new Set(shown.map(({measure}) => measure))];
  return [
    `  absent     ${file}: ${message}`,
    ...(ids.length === 0 ? [] : [`             not collected (x) in ${year}: ${ids.join(", ")}`])
  ];
}

const protection = ({cells, published, hidden, attacked, proven}: Certificate): string =>
  `${count(cells, "cell")}: ${published} published, ${hidden} hidden; ${attacked} attacked, ${proven} safe by every relation that we know`;

/** What supports the hidden counts, for whoever is to approve the release. */
const councilLines = ({classesKept, shown, open}: ProofGrades): readonly string[] => [
  `  shown by   made-up councils that would publish the same: ${count(classesKept, "hidden count")} with all others in their class, ${shown} more without`,
  `             ${open} not shown so: no relation that we know breaks them, and the search is not finished`
];

/** How this release differs from the one before, for whoever is to approve it; nothing for a first one. */
function changedLines({file, changes}: ReleaseHistory, dataDir: string): readonly string[] {
  if (file.comparedWith === null || changes === null) return [];
  const {release: before} = file.comparedWith;
  const revised = changes.filter(({change, basis}) => change === "revised" && basis === "own").length;
  return [
    `  changed    ${count(revised, "figure")} of release ${before} revised; to list them:`,
    `             npm run diff -- --from ${join(dataDir, ARCHIVE, releaseSlug(before))}`
  ];
}

const recordedLines = ({lines, keptIn}: Recorded): readonly string[] => [
  lines === 0
    ? "  recorded   nothing: ledger.csv already has every published figure"
    : `  recorded   ${lines} lines in ledger.csv`,
  keptIn === null
    ? "  kept       nothing: this release is already in published/"
    : `  kept       unchanged in ${keptIn}`
];

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;

export default await runCommand(import.meta, release);
