import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";

/**
 * A number from 1 to 2 for each name: the same whenever the same data are released, and unknown without the secret
 * seed. It multiplies the costs, so that no two patterns cost the same. Without it, somebody could run this program on
 * every table that fits the page, and keep those that lead to the same pattern ("minimality attack", Wong et al. 2007).
 */
export function keyedTieBreak(seed: Uint8Array): (name: string) => number {
  return (name) => {
    const digest = hmac(sha256, seed, utf8ToBytes(`suppression cost of ${name}`));
    return 1 + new DataView(digest.buffer, digest.byteOffset).getUint32(0) / 2 ** 32;
  };
}
