import {SaxesParser} from "saxes";
import {fromWindows1252} from "../csv/windows-1252.ts";
import {UnreadableForm} from "./form-trouble.ts";

/** Takes the elements of an XML document as they begin and end. Names are without a prefix. */
export interface TakeElements {
  /** `line` is that on which the tag ends, from 1. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  /** `text` is what was directly in the element since the last tag. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads an XML document piece by piece. Entities that a document declares itself are not known, so that none can grow.
 *
 * @throws UnreadableForm where it is not well-formed or in an encoding that is not read.
 */
export function eachElement(pieces: Iterable<Uint8Array>, take: TakeElements): void {
  const parser = new SaxesParser({xmlns: false, position: true});
  parser.on("error", () => {
    throw new UnreadableForm("not-xml", NOT_XML, parser.line);
  });
  parser.on("opentag", ({name, attributes}) => take.open(localName(name), attributes, parser.line));
  parser.on("text", take.text);
  parser.on("cdata", take.text);
  parser.on("closetag", ({name}) => take.close(localName(name)));
  for (const text of textOf(pieces)) parser.write(text);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const NOT_XML =
  "The XML is damaged or cut off here or just before: it is not well-formed. Export it again from the case system; do not correct it by hand.";

function* textOf(pieces: Iterable<Uint8Array>): Generator<string> {
  let decode: ((bytes: Uint8Array) => string) | null = null;
  for (const bytes of pieces) {
    decode ??= decoderOf(bytes);
    yield decode(bytes);
  }
}

/** By the byte-order mark or, without one, by the declaration in the first line; UTF-8 where neither says anything. */
function decoderOf(start: Uint8Array): (bytes: Uint8Array) => string {
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const declared = /^[^>]*encoding=["']([\w.-]+)["']/.exec(fromWindows1252(start.subarray(0, 200)))?.[1];
  const name = (declared ?? "utf-8").toLowerCase();
  if (isUtf16) return streaming(start[0] === 0xff ? "utf-16le" : "utf-16be");
  if (["utf-8", "utf8", "us-ascii", "ascii"].includes(name)) return streaming("utf-8");
  if (["windows-1252", "iso-8859-1", "iso8859-1", "latin1"].includes(name)) return fromWindows1252;
  const message = "The XML is in an encoding that is not read; export it as UTF-8.";
  throw new UnreadableForm("encoding", message, 1);
}

function streaming(encoding: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, {fatal: true});
  return (bytes) => {
    try {
      return decoder.decode(bytes, {stream: true});
    } catch {
      throw new UnreadableForm("encoding", NOT_IN_ENCODING);
    }
  };
}

const NOT_IN_ENCODING =
  "The XML has bytes that do not fit the encoding that its first line names (UTF-8 where it names none); export it again.";
