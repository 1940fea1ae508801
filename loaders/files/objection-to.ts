import {folderWithin} from "./folder-within.ts";
import {holdsOthers} from "./holds-others.ts";
import {type Made, madeIn} from "./made-here.ts";
import {
  liesIn,
  projectFolder,
  projectPlace,
  type Standing,
  type StandingPlace,
  withoutLinks
} from "./standing-place.ts";
import {strangersIn} from "./strangers-in.ts";
import type {Wanted} from "./wanted.ts";

/** A place on the disk, with what this program made in the folder there. */
export interface LookedAt extends StandingPlace {
  readonly made: Made | null;
}

/** Why a place may not be written to, or cleared, as wanted, in words that end a sentence; null where it may. */
export function objectionTo(place: LookedAt, wanted: Wanted): string | null {
  for (const objection of wanted.kind === "disposal" ? CLEARING : WRITING) {
    const words = objection(place, wanted);
    if (words !== null) return words;
  }
  return null;
}

type Objection = (place: LookedAt, wanted: Wanted) => string | null;

/** A tally is one file more: nothing gives way to it. */
const holdsProgram: Objection = ({given, path}, {kind}) =>
  kind !== "tally" && liesIn(projectFolder, path)
    ? `${given} holds this program; choose another place`
    : null;

/** The restricted edition and the public one never come near each other's folders, nor do counts come near a site. */
const isPlaceOfOtherEdition: Objection = ({path}, wanted) => {
  if (wanted.kind !== "release" && wanted.kind !== "site" && wanted.kind !== "tally") return null;
  const isUnder = (...names: readonly string[]) => names.some((name) => liesIn(path, projectPlace(name)));
  if (wanted.kind === "tally")
    return isUnder("src", "dist", "dist-draft")
      ? "a tally is not protected, so it never goes under src or dist"
      : null;
  if (wanted.edition === "restricted" && isUnder("src", "dist", "dist-draft"))
    return "the restricted edition never goes under src or dist";
  if (wanted.edition === "public" && isUnder("restricted", "dist-restricted"))
    return "the public edition never goes under restricted or dist-restricted";
  return null;
};

const liesInDataFolder: Objection = ({given, around}) => {
  const data = around.find(isDataFolder);
  return data ? `${given} lies in the data folder ${data.path}; choose a place outside it` : null;
};

const liesInWhatWasMade: Objection = ({given, around}, wanted) => {
  const site = wanted.kind === "papers" ? withoutLinks(wanted.site) : null;
  for (const {path, folder} of around) {
    const made = madeIn(folder);
    // Papers are printed into all kinds of folders, and into the site that they are of.
    if (made === null || made.kind === "papers" || (made.kind === "site" && path === site)) continue;
    return `${given} lies in ${path}, which is ${named(made)}; choose a place outside it`;
  }
  return null;
};

const isKept: Objection = ({given, standing, around}) =>
  [...(standing ? [standing] : []), ...around].some(isKeptForGood)
    ? `${given} is in a release that was published, which is kept unchanged; choose another place`
    : null;

const isWholeDataFolder: Objection = ({given, standing}, {kind}) =>
  standing !== null && isDataFolder(standing) && !isOfDataFolder(kind)
    ? `${given} is a data folder; choose another place`
    : null;

const isOfOtherKind: Objection = ({given, made}, wanted) =>
  made === null || isSameKind(made, wanted) ? null : `${given} holds ${named(made)}; choose another place`;

/** A folder is replaced whole, so all of it has to be ours. */
const holdsStrangers: Objection = ({given, path, standing, made}, wanted) => {
  const {kind} = wanted;
  if (kind !== "release" && kind !== "site" && kind !== "made-up data") return null;
  if (standing === null || isEmpty(standing) || isOurSiteWithoutMark(path, standing, wanted)) return null;
  if (made === null)
    return `${given} is not empty, and nothing in it says that this program made it; choose another place, or empty it yourself`;
  // Of made-up data each file is looked at before it is written: others may lie beside it.
  const strangers = kind === "made-up data" ? [] : strangersIn(standing.folder, made);
  return strangers.length === 0 ? null : holdsOthers(given, strangers);
};

/**
 * Earlier versions did not mark the sites that they built. Where this program puts a site by itself, and nobody else
 * puts anything, one is known by the release in it.
 */
const isOurSiteWithoutMark = (path: string, {folder}: Standing, wanted: Wanted): boolean => {
  if (wanted.kind !== "site" || madeIn(folder) !== null) return false;
  const isOwnPlace = ["dist", "dist-draft", "dist-restricted"].some((name) => path === projectPlace(name));
  return isOwnPlace && madeIn(folderWithin(folder, "release"))?.edition === wanted.edition;
};

/** `returns/` is replaced whole; each log is looked at before it is written. */
const holdsOtherReturns: Objection = ({given, standing, made}, wanted) => {
  if (wanted.kind !== "anonymised return" || standing === null || isEmpty(standing)) return null;
  if (!wanted.replace) return `${given} is not empty; give --replace to write its returns/ and logs again`;
  const own = made ?? {kind: wanted.kind, edition: null, files: new Map<string, null>()};
  const returns = strangersIn(standing.folder, own).filter((path) => path.startsWith("returns/"));
  return returns.length === 0 ? null : holdsOthers(given, returns);
};

const leavesItsFolder: Objection = ({given, path}, wanted) =>
  wanted.kind !== "disposal" || liesIn(path, withoutLinks(wanted.within))
    ? null
    : `${given} leads out of ${wanted.within} by a link; remove it where it lies`;

/** What is never cleared, whoever asks. */
const isNeverCleared: Objection = ({given, standing}) =>
  standing !== null && (isDataFolder(standing) || isKeptForGood(standing))
    ? `${given} is a data folder or a published release, which is never removed whole`
    : null;

/** Each is asked in turn; the first that objects is told. */
const WRITING: readonly Objection[] = [
  holdsProgram,
  isPlaceOfOtherEdition,
  liesInDataFolder,
  isKept,
  liesInWhatWasMade,
  isWholeDataFolder,
  isOfOtherKind,
  holdsStrangers,
  holdsOtherReturns
];
const CLEARING: readonly Objection[] = [holdsProgram, leavesItsFolder, isNeverCleared];

const isDataFolder = (standing: Standing): boolean => standing.holds("authority.json");

/** A published release is kept with a note of when it was published. */
const isKeptForGood = (standing: Standing): boolean => standing.holds("published.json");

const isEmpty = ({folder}: Standing): boolean => (folder.list(".") ?? []).length === 0;

const isOfDataFolder = (kind: string): boolean =>
  kind === "anonymised return" || kind === "made-up data" || kind === "rest of a data folder";

const isSameKind = (made: Made, wanted: Wanted): boolean =>
  wanted.kind === "rest of a data folder"
    ? isOfDataFolder(made.kind)
    : made.kind === wanted.kind && (!("edition" in wanted) || made.edition === wanted.edition);

/** `a public site`, `an anonymised return`, `public papers`. */
function named({kind, edition}: Made): string {
  const words = edition === null ? kind : `${edition} ${kind}`;
  if (kind === "papers" || kind === "made-up data") return words;
  return words.startsWith("a") ? `an ${words}` : `a ${words}`;
}
