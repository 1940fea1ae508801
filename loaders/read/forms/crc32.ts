import {required} from "../../contract/required.ts";

/** The remainders of every byte by the polynomial of zip files, reflected (ISO 3309). */
const TABLE = Uint32Array.from({length: 256}, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** The checksum of bytes that follow those with checksum `before`, 0 for none. */
export function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = required(bytes[index], "a byte");
    crc = (crc >>> 8) ^ required(TABLE[(crc ^ byte) & 0xff], "a remainder");
  }
  return ~crc >>> 0;
}
