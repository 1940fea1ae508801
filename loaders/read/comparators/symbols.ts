import type {PublishedRow} from "../../contract/published-row.ts";

/** What stands in place of a number in files of the Department for Education, and what it is in ours. */
export const SYMBOLS: Readonly<Record<string, PublishedRow["symbol"]>> = {
  c: "c",
  k: "k",
  low: "k",
  x: "x",
  u: "x",
  z: "z",
  ":": "x",
  "..": "x",
  ".": "z",
  // Older tables have one sign for whatever is missing: we cannot know why, only that there is no figure.
  "-": "x"
};
