import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";

/**
 * A number from 1 to 2 for each name, the same whenever the same data are released and unknown to anyone else.
 * Costs multiplied by it leave no ties, so nobody who knows this program can run it on every table that fits
 * the page and keep those that it would have printed alike ("minimality attack", Wong et al. 2007).
 */
export function keyedTieBreak(seed: Uint8Array): (name: string) => number {
  return (name) => {
    const digest = hmac(sha256, seed, utf8ToBytes(`suppression cost of ${name}`));
    return 1 + new DataView(digest.buffer, digest.byteOffset).getUint32(0) / 2 ** 32;
  };
}
