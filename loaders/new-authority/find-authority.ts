import type {AuthorityEntry} from "./authority-entry.ts";

/** Finds an authority by its code, or says what is wrong, in words that end a sentence. */
export function findAuthority(
  wanted: string,
  known: readonly AuthorityEntry[]
): {readonly entry: AuthorityEntry} | {readonly objection: string} {
  const code = wanted.trim().toUpperCase();
  // The last entry wins: a file that the user names may have a newer name than the list.
  const entry = known.findLast((one) => one.code === code);
  if (entry !== undefined) return {entry};
  const named = known.find(({name}) => name.toUpperCase() === code);
  if (named !== undefined) return {objection: `give the code of ${named.name}, which is ${named.code}`};
  const lastYear = Math.max(...known.map((one) => one.lastYear));
  const howMany = new Set(known.map((one) => one.code)).size;
  return {
    objection: `${wanted} is not the code of any of the ${howMany} English authorities known here (years ending up to ${lastYear}); for one formed since then, give a file of the Department's that has it with --comparators`
  };
}
