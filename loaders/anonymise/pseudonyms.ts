import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils.js";

/** Whether an id is a child's, a worker's or of a child's placement: the same id of two must not become the same hash. */
export type Whose = "child" | "worker" | "placement";

/** Makes keyed hashes of ids, and remembers the ids so that the proof can search for them. */
export interface Pseudonyms {
  /** Sixteen hex digits: the same for the same id in every table and year, and of no use to find the id without the key. */
  readonly of: (whose: Whose, id: string) => string;
  /** Every original id that was hashed. */
  readonly originals: ReadonlySet<string>;
}

const HEX_DIGITS = 16;

/** Keyed hashes by HMAC-SHA-256 (RFC 2104), cut to 64 bits: among a million ids, two share a hash once in 37 million. */
export function pseudonyms(key: string): Pseudonyms {
  const known = new Map<string, string>();
  const originals = new Set<string>();
  const secret = utf8ToBytes(key);
  return {
    originals,
    of(whose, id) {
      const whoseId = `${whose} ${id}`;
      const hash =
        known.get(whoseId) ?? bytesToHex(hmac(sha256, secret, utf8ToBytes(whoseId))).slice(0, HEX_DIGITS);
      known.set(whoseId, hash);
      originals.add(id);
      return hash;
    }
  };
}
