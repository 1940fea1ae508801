import {createHmac} from "node:crypto";
import {inputsHash} from "./inputs-hash.ts";

/**
 * What decides between patterns of equal cost, never published. With the council's own key
 * it rests on key and authority alone, so that a corrected record does not make the pattern jump from one release
 * to the next, and two patterns do not tell what one would hide. Without a key it has to come from the records,
 * the only secret there is.
 */
export function gateSeed(dir: string, files: readonly string[], areaCode: string, key: string): Buffer {
  return key === ""
    ? inputsHash(dir, files, "gate", key)
    : createHmac("sha256", key).update(`gate of ${areaCode}`).digest();
}
