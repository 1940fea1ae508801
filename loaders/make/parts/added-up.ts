import type {Folder} from "../../contract/folder.ts";
import {Refused} from "../../contract/refused.ts";
import {required} from "../../contract/required.ts";
import {textIn} from "../../files/text-in.ts";
import type {PartRead} from "./count-part.ts";
import {mergedParts} from "./merged-parts.ts";
import {type TallyFile, tallyIn} from "./tally-file.ts";
import {type TalliesWanted, wrongTallies} from "./wrong-tallies.ts";

/**
 * Adds up the tallies in a folder: every part of the children of one data folder, each once. Hidden files are passed
 * over; the names of the others do not matter.
 *
 * @throws Refused with each file that is no tally, was made from something else or has a part that another has too,
 * and with the parts that are missing.
 */
export function addedUp(tallies: Folder, wanted: TalliesWanted): PartRead {
  const names = (tallies.list(".") ?? []).map(({name}) => name).filter((name) => !name.startsWith("."));
  // What a file says of itself is kept, what it has counted is not: all of it may be more than memory holds.
  const found = names.map((name) => ({name, about: tallyAt(tallies, name)?.about ?? null}));
  const wrong = wrongTallies(found, wanted);
  if (wrong.length > 0) throw new Refused(wrong);
  const [first, ...others] = found.toSorted((one, other) => numberOf(one) - numberOf(other));
  const read = (file: typeof first): PartRead =>
    required(file && tallyAt(tallies, file.name), "a tally that was there before").read();
  return others.reduce((sum, next) => mergedParts([sum, read(next)]), read(first));
}

const numberOf = ({name, about}: {name: string; about: TallyFile["about"] | null}): number =>
  required(about, `the part of ${name}`).part.part;

function tallyAt(tallies: Folder, name: string): TallyFile | null {
  const text = textIn(tallies, name);
  return text === null ? null : tallyIn(text);
}
