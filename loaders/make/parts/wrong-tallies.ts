import type {Finding} from "../../contract/finding.ts";
import {partName} from "./part-name.ts";
import type {TallyAbout} from "./tally-file.ts";

/** A file among some tallies, and what it says of itself; null for one that is no tally. */
export interface TallyFound {
  readonly name: string;
  readonly about: TallyAbout | null;
}

/** What every tally must have been made from and by, to be added up. */
export type TalliesWanted = Omit<TallyAbout, "part">;

/** Why some files cannot be added up, file by file, and which parts are missing; nothing where they can. */
export function wrongTallies(found: readonly TallyFound[], wanted: TalliesWanted): readonly Finding[] {
  const tallies = found.flatMap(({about}) => (about === null ? [] : [about]));
  // Which split counts is settled by the first tally of these data.
  const {of} = (tallies.find((about) => foreign(about, wanted) === null) ?? tallies[0])?.part ?? {of: null};
  const seen = new Map<string, string>();
  const wrong = found.flatMap(({name, about}): Finding[] => {
    if (about === null)
      return [error(name, "no-tally", "This is no tally that this version can read; take the file away.")];
    const objection = foreign(about, wanted);
    if (objection !== null) return [error(name, ...objection)];
    const part = partName(about.part);
    if (about.part.of !== of)
      return [error(name, "other-split", `This is part ${part}, and other tallies here are parts of ${of}.`)];
    const twin = seen.get(part);
    seen.set(part, twin ?? name);
    if (twin === undefined) return [];
    return [error(name, "part-twice", `Part ${part} is in ${twin} too; take one of them away.`)];
  });
  return [...wrong, ...missing(tallies, of)];
}

/** Why a tally is of other data or by another program than wanted: a code and words. Null where it is not. */
function foreign(about: TallyAbout, wanted: TalliesWanted): readonly [string, string] | null {
  const {software, inputs, edition} = about;
  const part = `Part ${partName(about.part)}`;
  if (software.name !== wanted.software.name || software.version !== wanted.software.version)
    return [
      "other-software",
      `${part} was counted by ${software.name} ${software.version}, and this is ${wanted.software.name} ${wanted.software.version}; count it with this one.`
    ];
  if (inputs !== wanted.inputs)
    return [
      "other-inputs",
      `${part} was counted from other files than the data folder holds now; count it again.`
    ];
  if (edition !== wanted.edition)
    return [
      "other-edition",
      `${part} was counted for the ${edition} edition, and this is the ${wanted.edition} one; count it with --edition ${wanted.edition}.`
    ];
  return null;
}

/** The parts that no tally has; of a foreign tally something else has been said. */
function missing(tallies: readonly TallyAbout[], of: number | null): readonly Finding[] {
  if (of === null)
    return [
      error(".", "no-tallies", "There is no tally in this folder; --part and --tally make one each time.")
    ];
  const here = new Set(tallies.map(({part}) => partName(part)));
  const absent = Array.from({length: of}, (_, part) => partName({part, of})).filter(
    (name) => !here.has(name)
  );
  if (absent.length === 0) return [];
  return [
    error(
      ".",
      "missing-part",
      `No tally here is of ${absent.join(", ")}; count each with --part and --tally.`
    )
  ];
}

const error = (file: string, code: string, message: string): Finding => ({
  severity: "error",
  file,
  line: null,
  column: null,
  code,
  rule: null,
  message,
  rows: 0,
  measures: []
});
