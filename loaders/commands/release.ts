import {relative, resolve} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import type {Certificate, Manifest} from "../release/contract.ts";
import {makeRelease, type ReleaseMade, type ReleaseOrder} from "../release/make-release.ts";
import {recordRelease} from "../release/record-release.ts";
import {misplaced} from "../release/release-place.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";

const OPTIONS = {
  data: {type: "string", default: "data"},
  out: {type: "string"},
  edition: {type: "string", default: "public"},
  strict: {type: "boolean", default: false},
  "accept-identifiable": {type: "boolean", default: false},
  record: {type: "boolean", default: false}
} as const;

const release: Command<typeof OPTIONS> = {
  name: "release",
  summary:
    "Reads a data folder, checks it, counts, protects what could show a child, and writes the release.",
  usage:
    "[--data DIR] [--out DIR] [--edition public|restricted] [--strict] [--accept-identifiable] [--record]",
  options: OPTIONS,
  help: {
    data: "the data folder (default data)",
    out: "where the release goes (default src/release; restricted/src/release for the restricted edition)",
    edition: "public (default) or restricted: for the council's own analysts, never to be published",
    strict: "stop at warnings too",
    "accept-identifiable": "restricted edition only: go on with data that still identify children",
    record: "enter every published figure into the data folder's ledger.csv, once they are published"
  },
  example: "npm run release -- --data ../our-council --out src/release",
  async run(values, progress) {
    const order = orderOf(values);
    const made = await makeRelease({...order, onStep: (...step) => progress.step(...step)});
    const recorded = values.record
      ? recordRelease(order.dataDir, made.contents, made.manifest, today())
      : null;
    for (const line of summary(order, made, recorded)) progress.say(line);
    // With --out somebody has plans of their own with it; npm run build among them.
    if (values.out === undefined && order.edition === "public") progress.next("npm run dev shows the site");
    return 0;
  }
};

interface Values {
  readonly data: string;
  readonly out?: string | undefined;
  readonly edition: string;
  readonly strict: boolean;
  readonly "accept-identifiable": boolean;
  readonly record: boolean;
}

function orderOf(values: Values): ReleaseOrder {
  const {edition} = values;
  if (edition !== "public" && edition !== "restricted")
    throw new WronglyUsed(`there is no edition ${edition}: it is public or restricted`);
  const acceptIdentifiable = values["accept-identifiable"];
  if (edition === "public" && acceptIdentifiable)
    throw new WronglyUsed("data that identify children are never accepted for the public edition");
  if (edition === "restricted" && values.record)
    throw new WronglyUsed("only what was published is recorded, and the restricted edition never is");
  const outDir = resolve(values.out ?? `${projectRoot}/${DEFAULT_OUT[edition]}`);
  const objection = misplaced(outDir, edition, projectRoot);
  if (objection !== null) throw new WronglyUsed(objection);
  return {dataDir: resolve(values.data), outDir, edition, strict: values.strict, acceptIdentifiable};
}

const DEFAULT_OUT: Readonly<Record<Manifest["edition"], string>> = {
  public: "src/release",
  restricted: "restricted/src/release"
};

/** Today as `yyyy-mm-dd`, by this machine's calendar: the day on which figures were published. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function summary(
  {outDir, dataDir, edition}: ReleaseOrder,
  {manifest, contents, filesRead}: ReleaseMade,
  recorded: number | null
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
    `  wrote      ${count(contents.measures.length, "figure")}, ${count(contents.comparisons.length, "comparison")}, ${count(contents.notes.length, "note")}; ${kilobytes} KB in ${count(manifest.files.length + 1, "file")}`,
    `  protected  ${edition === "restricted" ? "nothing: children can be recognised in this edition" : protection(certificate)}`,
    ...(recorded === null ? [] : [recordedLine(recorded)])
  ];
}

const protection = ({cells, published, hidden, attacked, proven}: Certificate): string =>
  `${count(cells, "cell")}: ${published} published, ${hidden} hidden; ${attacked} attacked, ${proven} proven safe`;

const recordedLine = (lines: number): string =>
  lines === 0
    ? "  recorded   nothing: this release is in ledger.csv already"
    : `  recorded   ${lines} lines in ledger.csv`;

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;

await runCommand(release);
