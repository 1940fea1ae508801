import {sha256} from "@noble/hashes/sha2.js";
import {bytesToHex} from "@noble/hashes/utils.js";
import type {FileMark} from "../contract/file-mark.ts";

/** The size and SHA-256 hash of a file with these bytes. */
export const fileMark = (bytes: Uint8Array): FileMark => ({
  bytes: bytes.length,
  sha256: bytesToHex(sha256(bytes))
});
