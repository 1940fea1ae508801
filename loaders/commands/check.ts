import {checkFolder} from "../check/check-folder.ts";
import {summaryTable} from "../check/summary-table.ts";
import type {Finding} from "../contract/finding.ts";
import {byFileAndLine} from "../contract/finding-order.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {gapFindings} from "../make/gap-findings.ts";
import {type Command, runCommand} from "./command.ts";
import {findingLine} from "./finding-line.ts";

/** How many of the most frequent findings come first. The others follow file by file, and errors come at the end. */
const MOST_FREQUENT = 20;

const OPTIONS = {
  data: {type: "string", default: "data"},
  json: {type: "boolean", default: false},
  "accept-identifiable": {type: "boolean", default: false}
} as const;

const command: Command<typeof OPTIONS> = {
  name: "check",
  summary: "Reads and checks a data folder: what is wrong, where, and how it is treated.",
  usage: "[--data DIR] [--json] [--accept-identifiable]",
  options: OPTIONS,
  help: {
    data: "the data folder (default: data)",
    json: "prints {files, findings, summary} as JSON, for programs",
    "accept-identifiable": "only warns about UPNs, postcodes and exact births, for a restricted edition"
  },
  example: "npm run check -- --data my-council",
  async run({data: dir, json, "accept-identifiable": acceptIdentifiable}, progress) {
    progress.step(`Checking ${dir}`);
    const data = diskFolder(dir);
    const check = await checkFolder(data, {acceptIdentifiable, alsoFound: await gapFindings(data)});
    progress.stop();
    const failed = check.summary.errors > 0;
    if (json) {
      process.stdout.write(`${JSON.stringify(check, null, 2)}\n`);
      return failed ? 1 : 0;
    }
    const isError = ({severity}: Finding) => severity === "error";
    const others = check.findings.filter((finding) => !isError(finding));
    const lessFrequent = others.slice(MOST_FREQUENT).toSorted(byFileAndLine);
    const lines = [
      ...[...others.slice(0, MOST_FREQUENT), ...lessFrequent].map(findingLine),
      `\n${summaryTable(check)}\n`,
      verdict(check.summary.errors, acceptIdentifiable),
      // What must be corrected comes last, where a person who has run the command is looking.
      ...check.findings.filter(isError).map(findingLine)
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    progress.next(
      failed
        ? "correct the errors in the case system, export and anonymise again (--replace), then check again"
        : `npm run reconcile -- --data ${dir}, then npm run build -- --data ${dir}`
    );
    return failed ? 1 : 0;
  }
};

function verdict(errors: number, acceptIdentifiable: boolean): string {
  if (errors > 0) return `${errors} ${errors === 1 ? "error stops" : "errors stop"} a release:`;
  return acceptIdentifiable
    ? "No errors: a restricted edition can be made from this folder, in which children may be recognised."
    : "No errors: this folder can be released.";
}

export default await runCommand(import.meta, command);
