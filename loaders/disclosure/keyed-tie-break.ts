import {createHmac} from "node:crypto";

/**
 * A number from 1 to 2 for each name, the same whenever the same data are released and unknown to anyone else.
 * Costs multiplied by it leave no ties, so nobody who knows this program can run it on every table that fits
 * the page and keep those that it would have printed alike ("minimality attack", Wong et al. 2007).
 */
export function keyedTieBreak(seed: Uint8Array): (name: string) => number {
  return (name) => {
    const digest = createHmac("sha256", seed).update(`suppression cost of ${name}`).digest();
    return 1 + digest.readUInt32BE(0) / 2 ** 32;
  };
}
