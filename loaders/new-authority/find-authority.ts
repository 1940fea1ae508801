import type {AuthorityEntry} from "./authority-entry.ts";

/** Finds an authority by its code; else says, to end a sentence, what to look for. */
export function findAuthority(
  wanted: string,
  known: readonly AuthorityEntry[]
): {readonly entry: AuthorityEntry} | {readonly objection: string} {
  const code = wanted.trim().toUpperCase();
  // A file that somebody names later may know a newer name than the list.
  const entry = known.findLast((one) => one.code === code);
  if (entry !== undefined) return {entry};
  const named = known.find(({name}) => name.toUpperCase() === code);
  if (named !== undefined)
    return {objection: `a code is expected, and that of ${named.name} is ${named.code}`};
  const lastYear = Math.max(...known.map((one) => one.lastYear));
  const howMany = new Set(known.map((one) => one.code)).size;
  return {
    objection: `${wanted} is none of the ${howMany} English authorities known here (years ending up to ${lastYear}); for one formed since, name a file of the Department's that holds it with --comparators`
  };
}
