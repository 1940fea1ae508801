import {unzlibSync} from "fflate";

/** The compressed text chunks of a PNG, in which programs leave words that nobody sees. */
export function pngTexts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "zTXt") texts.push(...inflated(content.subarray(content.indexOf(0) + 2)));
    if (kind === "iTXt") texts.push(...inflated(afterZeros(content)));
    at += 12 + length;
  }
  return texts;
}

/** The compressed text of an iTXt chunk, after its keyword, two flags, language and translated keyword. */
function afterZeros(content: Uint8Array): Uint8Array {
  const flags = content.indexOf(0) + 3;
  return content.subarray(content.indexOf(0, content.indexOf(0, flags) + 1) + 1);
}

/** The streams of a PDF, unpacked: they hold its words and its attachments. */
export function pdfTexts(bytes: Uint8Array): string[] {
  // One character a byte, so that a place in the text is a place in the file.
  const file = new TextDecoder("latin1").decode(bytes);
  const texts: string[] = [];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf("endstream", start);
    if (end < 0) break;
    texts.push(...inflated(bytes.subarray(start, end)));
    at = end + 3;
  }
  return texts;
}

/** Files written into a text as `data:` addresses, such as the source map at the end of a program. */
export const dataTexts = (text: string): string[] =>
  [...text.matchAll(/;base64,([\w+/]{16,})/g)].map(([, packed = ""]) => {
    const letters = packed.replaceAll("_", "/");
    // A last letter that is no byte yet would be refused.
    return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
  });

/** Inflated bytes as text; no text where they were not compressed. */
function inflated(packed: Uint8Array): string[] {
  try {
    return [new TextDecoder("latin1").decode(unzlibSync(packed))];
  } catch {
    return [];
  }
}
