import {existsSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import type {England} from "../contract/england.ts";
import {Refused} from "../contract/refused.ts";
import {required} from "../contract/required.ts";
import {ENGLAND_FOLDER} from "../england/england-files.ts";
import {readEngland} from "../england/read-england.ts";
import {addRelease, type ReleaseAdded, type Revision} from "../england/update/add-release.ts";
import type {PrintedNumber} from "../england/update/department-row.ts";
import {updatedFiles} from "../england/updated-files.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";
import {departmentFilesIn} from "./department-files.ts";
import {findingLine} from "./finding-line.ts";

/** Revisions that are listed one by one. */
const LISTED = 20;

const OPTIONS = {
  from: {type: "string"},
  held: {type: "string", default: join(projectRoot, ENGLAND_FOLDER)},
  all: {type: "boolean"},
  try: {type: "boolean"}
} as const;

const command: Command<typeof OPTIONS> = {
  name: "england",
  summary:
    "Adds a release of the Department's files to all authorities' figures, and prints what it revises.",
  usage: "--from DOWNLOADS [--held DIR] [--all] [--try]",
  options: OPTIONS,
  help: {
    from: "files of “Children looked after in England” as downloaded: a folder, or the zip of a release",
    held: "the folder of the figures held; default: the program's own",
    all: `list every figure that was revised, not the first ${LISTED} alone`,
    try: "say what would change, and write nothing"
  },
  example: "npm run england -- --from ~/Downloads/children-looked-after_2026.zip --try",
  async run(values, progress) {
    if (values.from === undefined) throw new WronglyUsed("--from is needed");
    for (const [option, path] of [
      ["--from", values.from],
      ["--held", values.held]
    ] as const)
      if (!existsSync(path)) throw new WronglyUsed(`${option}: there is nothing at ${path}`);
    progress.step(`Reading ${values.from}`);
    const {files, leftOut} = await departmentFilesIn(values.from);
    if (files.size === 0)
      throw new Refused(
        leftOut.length > 0
          ? leftOut.map((finding) => ({...finding, severity: "error" as const}))
          : [noFiles(values.from)]
      );
    const folder = diskFolder(values.held);
    progress.step("Comparing with the figures held");
    const held = await readEngland(folder);
    const result = addRelease(held, files);
    if (!values.try)
      for (const [name, content] of updatedFiles(result.england, folder)) folder.write(name, content);
    progress.stop();
    for (const finding of leftOut) process.stderr.write(`${findingLine(finding)}\n`);
    process.stdout.write(
      summary(held, result, {
        files: files.size,
        listed: values.all ? Infinity : LISTED,
        tried: values.try === true
      })
    );
    if (!values.try)
      progress.next("npm test -- test/england checks totals and parts; then commit what changed");
    return 0;
  }
};

const noFiles = (file: string) => ({
  severity: "error" as const,
  file,
  line: null,
  column: null,
  code: "no-department-file",
  rule: null,
  message: "There is no CSV file in it; give the folder or the zip of a release as downloaded.",
  rows: 0,
  measures: []
});

function summary(
  held: England,
  result: ReleaseAdded,
  {files, listed, tried}: {files: number; listed: number; tried: boolean}
): string {
  const {source, added, confirmed, revised, older, unknown, newAreas} = result;
  const number = (count: number) => count.toLocaleString("en-GB");
  const hidden = revised.filter(({before, after}) => before.value !== null && after.value === null).length;
  const shown = revised.filter(({before, after}) => before.value === null && after.value !== null).length;
  const more = revised.length - listed;
  return [
    `${source.title}: ${files} ${files === 1 ? "file" : "files"}${tried ? ", tried only: nothing was written" : ""}.`,
    `${number(added)} new figures, ${number(confirmed)} as they were, ${number(revised.length)} revised (${number(hidden)} now hidden, ${number(shown)} now shown), ${number(older)} left alone because a newer release has them.`,
    ...(revised.length > 0 ? ["", "Revised:"] : []),
    ...byWeight(held, revised)
      .slice(0, listed)
      .map((one) => `  ${revisionText(result.england, one)}`),
    ...(more > 0 ? [`  and ${number(more)} more; --all lists them`] : []),
    ...newAreas.map(
      ({code, name}) =>
        `\nNew: ${name} (${code}). Say in areas.csv what it was formed from, and what it replaced.`
    ),
    ...(unknown.length > 0 ? ["", "No series held has these figures, so they were left out:"] : []),
    ...unknown.map((words) => `  - ${words}`),
    ""
  ].join("\n");
}

/** England's figures first, then regions', then councils'; the largest change first. */
function byWeight({areas}: England, revised: readonly Revision[]): readonly Revision[] {
  const level = new Map(
    areas.map((area) => [area.code, ["National", "Regional", "Local authority"].indexOf(area.level)])
  );
  const levelOf = ({area}: Revision) => level.get(area) ?? 2;
  const size = ({before, after}: Revision) =>
    before.value === null || after.value === null ? 0 : Math.abs(after.value - before.value);
  return revised.toSorted((one, other) => levelOf(one) - levelOf(other) || size(other) - size(one));
}

function revisionText(
  {series, areas}: England,
  {series: place, area, year, before, after}: Revision
): string {
  const {measure, breakdown, category, unit} = required(series[place], "a series");
  const name = areas.find(({code}) => code === area)?.name ?? area;
  const of = breakdown === "total" ? measure : `${measure}, ${breakdown} ${category}`;
  return `${name} ${year}, ${of} (${unit}): ${text(before)} → ${text(after)}`;
}

function text({value, symbol}: PrintedNumber): string {
  return value === null ? `[${symbol}]` : value.toLocaleString("en-GB");
}

export default await runCommand(import.meta, command);
