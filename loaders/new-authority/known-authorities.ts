import type {EnglandArea} from "../contract/england.ts";
import type {AuthorityEntry} from "./authority-entry.ts";

/** Every English authority that the Department has published figures about, in the order of their codes. */
export const knownAuthorities = (areas: readonly EnglandArea[]): readonly AuthorityEntry[] =>
  areas
    .flatMap(({code, name, level, region, firstYear, lastYear}) =>
      level === "Local authority" && region !== null ? [{code, name, region, firstYear, lastYear}] : []
    )
    .sort((one, other) => (one.code < other.code ? -1 : 1));
