/** Bytes 80 to 9F of Windows-1252; the five that it does not define are U+FFFD. All others are their own code points. */
const FROM_80 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

const CODES = Uint16Array.from({length: 256}, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte
);

/** As many characters as one call takes as arguments without running out of stack. */
const AT_ONCE = 8192;

/**
 * Text from bytes of Windows-1252. A table of our own, because `TextDecoder` is not to be trusted with it: Node 20.20
 * gives control characters for bytes 80 to 9F.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries()) codes[index] = CODES[byte] ?? byte;
  let text = "";
  for (let start = 0; start < codes.length; start += AT_ONCE)
    text += String.fromCharCode(...codes.subarray(start, start + AT_ONCE));
  return text;
}
