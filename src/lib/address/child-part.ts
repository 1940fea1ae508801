/** Names in an address that choose among the children of the restricted edition start with this. */
export const CHILD_PREFIX = "child-";

/** The part of an address that chooses children, to keep when the rest is rewritten. */
export const childPart = (query: URLSearchParams): readonly (readonly [string, string])[] =>
  [...query].filter(([name]) => name.startsWith(CHILD_PREFIX));
