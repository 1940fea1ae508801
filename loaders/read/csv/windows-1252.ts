import {required} from "../../contract/required.ts";

/** The characters of bytes 80 to 9F; the five that Windows-1252 does not define are U+FFFD. Other bytes are code points. */
const FROM_80 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

const CODES = Uint16Array.from({length: 256}, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte
);

/** How many characters one call can take as arguments without running out of stack. */
const AT_ONCE = 8192;

/** Text from bytes of Windows-1252. `TextDecoder` is not used: in Node 20.20 it gives control characters for 80 to 9F. */
export function fromWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries())
    codes[index] = required(CODES[byte], "the character of a byte");
  let text = "";
  for (let start = 0; start < codes.length; start += AT_ONCE)
    text += String.fromCharCode(...codes.subarray(start, start + AT_ONCE));
  return text;
}
