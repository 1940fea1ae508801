import {liesIn, withoutLinks} from "../files/standing-place.ts";

/** The paths of a raw return, of its anonymised copy and of the key. */
export interface Paths {
  readonly from: string;
  readonly to: string;
  readonly keyFile: string;
}

/**
 * What is wrong with these paths; null where nothing is. Input and output may not lie in each other, or a second run
 * would read what the first one wrote; the key may not lie in the output, since whoever has both can find a child by
 * their id. Symbolic links are followed.
 */
export function pathTrouble({from, to, keyFile}: Paths): string | null {
  const [input, output, key] = [withoutLinks(from), withoutLinks(to), withoutLinks(keyFile)];
  if (liesIn(output, input)) return "--to lies inside --from; choose another place for the output";
  if (liesIn(input, output)) return "--from lies inside --to; choose another place for the output";
  return liesIn(key, output) ? "the key file lies inside the output; keep it somewhere else" : null;
}
