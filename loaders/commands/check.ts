import {checkFolder} from "../check/check-folder.ts";
import {summaryTable} from "../check/summary-table.ts";
import type {Finding} from "../contract/finding.ts";
import {type Command, runCommand} from "./command.ts";
import {findingLine} from "./finding-line.ts";

/** So many of the most frequent findings come first; the others follow file by file, and errors at the end. */
const MOST_FREQUENT = 20;

const OPTIONS = {
  data: {type: "string", default: "data"},
  json: {type: "boolean", default: false},
  "accept-identifiable": {type: "boolean", default: false}
} as const;

const command: Command<typeof OPTIONS> = {
  name: "check",
  summary: "Reads and checks a data folder: says what is wrong, where, and what is done about it.",
  usage: "[--data DIR] [--json] [--accept-identifiable]",
  options: OPTIONS,
  help: {
    data: "the data folder; default data",
    json: "print {files, findings, summary} as JSON, for programs",
    "accept-identifiable": "let UPNs, postcodes and exact births warn, for a restricted edition"
  },
  example: "npm run check -- --data my-council",
  async run({data: dir, json, "accept-identifiable": acceptIdentifiable}, progress) {
    progress.step(`Checking ${dir}`);
    const check = await checkFolder(dir, {acceptIdentifiable});
    progress.stop();
    const failed = check.summary.errors > 0;
    if (json) {
      process.stdout.write(`${JSON.stringify(check, null, 2)}\n`);
      return failed ? 1 : 0;
    }
    const isError = ({severity}: Finding) => severity === "error";
    const others = check.findings.filter((finding) => !isError(finding));
    const byPlace = others
      .slice(MOST_FREQUENT)
      .toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
    const lines = [
      ...[...others.slice(0, MOST_FREQUENT), ...byPlace].map(findingLine),
      `\n${summaryTable(check)}\n`,
      verdict(check.summary.errors, acceptIdentifiable),
      // Last, where a person who has run the command is looking: what has to be mended.
      ...check.findings.filter(isError).map(findingLine)
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    progress.next(
      failed
        ? "correct it where it comes from, anonymise again with --replace, check again"
        : `npm run reconcile -- --data ${dir}, then npm run build -- --data ${dir}`
    );
    return failed ? 1 : 0;
  }
};

function verdict(errors: number, acceptIdentifiable: boolean): string {
  if (errors > 0) return `${errors} ${errors === 1 ? "error stops" : "errors stop"} a release:`;
  return acceptIdentifiable
    ? "No errors: the restricted edition can be made of this folder; children may be recognised in it."
    : "No errors: this folder can be released.";
}

await runCommand(command);
