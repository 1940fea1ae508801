import {z} from "zod";
import type {Suspicion} from "../../check/suspicions.ts";
import type {Manifest} from "../../contract/release.ts";
import {fileMark} from "../../files/file-mark.ts";
import type {Tally} from "../../measures/tally/tally.ts";
import type {ChildPart} from "../../read/child-part.ts";
import type {PartRead} from "./count-part.ts";
import {partName, partNamed} from "./part-name.ts";

/** Which children of which data a tally file counts, and what counted them: only tallies that agree add up. */
export interface TallyAbout {
  readonly software: Manifest["software"];
  /** A hash of all the files that counting reads. */
  readonly inputs: string;
  readonly edition: Manifest["edition"];
  readonly part: ChildPart;
}

/** A part of the children without an error of reading. */
export type PartDone = PartRead & {readonly counted: NonNullable<PartRead["counted"]>};

/** A tally file, read and found whole. */
export interface TallyFile {
  readonly about: TallyAbout;
  readonly read: () => PartDone;
}

const UNPROTECTED: Readonly<Record<Manifest["edition"], string>> = {
  public:
    "Unprotected: counts of children before any is hidden. Keep this file as safe as the returns, publish none of it, and delete it once the release is made.",
  restricted:
    "Unprotected: counts of children and a row for each child. Keep this file as safe as the returns, publish none of it, and delete it once the release is made."
};

/** Changes whenever what is below the first line is written in another way. */
const FORMAT = 1;

const firstLine = z.object({
  unprotected: z.string(),
  format: z.literal(FORMAT),
  software: z.object({name: z.string(), version: z.string()}),
  inputs: z.string(),
  edition: z.enum(["public", "restricted"]),
  part: z.string(),
  /** SHA-256 of the second line. */
  counts: z.string()
});

/** The text of a tally file: a line of JSON about it, for people too, and a line with all that was counted. */
export function tallyText({software, inputs, edition, part}: TallyAbout, read: PartDone): string {
  const counts = JSON.stringify(plainOf(read));
  const first: z.infer<typeof firstLine> = {
    unprotected: UNPROTECTED[edition],
    format: FORMAT,
    software,
    inputs,
    edition,
    part: partName(part),
    counts: hashOf(counts)
  };
  return `${JSON.stringify(first)}\n${counts}\n`;
}

/** A tally file from its text; null where this is no tally of this format, or not the whole of one. */
export function tallyIn(text: string): TallyFile | null {
  const [first = "", counts = ""] = text.split("\n");
  const about = firstLine.safeParse(jsonIn(first)).data;
  const part = about === undefined ? null : partNamed(about.part);
  if (about === undefined || part === null || about.counts !== hashOf(counts)) return null;
  const {software, inputs, edition} = about;
  // The hash says that these are the bytes that `tallyText` wrote, so they have its type.
  return {about: {software, inputs, edition, part}, read: () => partOf(JSON.parse(counts))};
}

const hashOf = (text: string): string => fileMark(new TextEncoder().encode(text)).sha256;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same without maps and sets, which JSON does not know. */
const plainOf = ({files, reading, counted}: PartDone) => ({
  files,
  reading,
  counted: {
    ...counted,
    suspicions: counted.suspicions.map(plainSuspicion),
    tally: plainTally(counted.tally)
  }
});

const plainSuspicion = ({seen, ...rest}: Suspicion) => ({...rest, seen: Object.fromEntries(seen)});

const plainTally = ({counts, collected, sources}: Tally) => ({
  counts: Object.fromEntries([...counts].map(([crossing, cells]) => [crossing, Object.fromEntries(cells)])),
  collected: {populations: [...collected.populations], measures: [...collected.measures]},
  sources: Object.fromEntries(sources)
});

const partOf = ({files, reading, counted}: ReturnType<typeof plainOf>): PartDone => ({
  files,
  reading,
  counted: {
    ...counted,
    suspicions: counted.suspicions.map(({seen, ...rest}) => ({...rest, seen: new Map(Object.entries(seen))})),
    tally: tallyOf(counted.tally)
  }
});

const tallyOf = ({counts, collected, sources}: ReturnType<typeof plainTally>): Tally => ({
  counts: new Map(
    Object.entries(counts).map(([crossing, cells]) => [crossing, new Map(Object.entries(cells))])
  ),
  collected: {populations: new Set(collected.populations), measures: new Set(collected.measures)},
  sources: new Map(Object.entries(sources))
});
