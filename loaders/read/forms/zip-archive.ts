import {Inflate} from "fflate";
import {required} from "../../contract/required.ts";
import {type ByteSource, piecesOfSource} from "./byte-source.ts";
import {crc32} from "./crc32.ts";
import {UnreadableForm} from "./form-trouble.ts";

/** A file in a zip, as the list at the zip's end tells it. */
export interface ZipEntry {
  /** Its path in the zip, with "/" between names. */
  readonly path: string;
  readonly packedBytes: number;
  readonly bytes: number;
  /** How it is packed: 0 not at all, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** The checksum of its bytes. */
  readonly crc: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** The largest file in a zip, unpacked, and all its files together: no return is as large. */
const LARGEST_FILE = 1_500_000_000;
const LARGEST_ZIP = 3_000_000_000;
const MOST_FILES = 10_000;

/** A zip that grows more than this while it is unpacked, beyond a first 100 MB, was made to fill a machine. */
const MOST_GROWTH = 400;
const GROWTH_ALLOWED = 100_000_000;

/**
 * The files in a zip or a workbook, in the order of the list at its end. Nothing is unpacked.
 *
 * @throws UnreadableForm for what is no whole zip, and for one that would be too large.
 */
export function zipEntries(source: ByteSource): readonly ZipEntry[] {
  const {entries, size, at} = listOf(source);
  if (entries > MOST_FILES) throw new UnreadableForm("zip-too-large", `${TOO_MANY} ${MOST_FILES} are read.`);
  const list = source.part(at, size);
  const view = new DataView(list.buffer, list.byteOffset, list.length);
  const found: ZipEntry[] = [];
  let from = 0;
  for (let index = 0; index < entries; index += 1) {
    if (from + 46 > list.length || view.getUint32(from, true) !== ENTRY) throw notWhole();
    const flags = view.getUint16(from + 8, true);
    const nameLength = view.getUint16(from + 28, true);
    const extraLength = view.getUint16(from + 30, true);
    const name = list.subarray(from + 46, from + 46 + nameLength);
    const entry = {
      path: nameOf(name).replaceAll("\\", "/"),
      method: view.getUint16(from + 10, true),
      packedBytes: view.getUint32(from + 20, true),
      bytes: view.getUint32(from + 24, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(from + 16, true),
      at: view.getUint32(from + 42, true)
    };
    if ([entry.packedBytes, entry.bytes, entry.at].includes(BEYOND_32_BITS)) throw tooLarge();
    if (!entry.path.endsWith("/")) found.push(entry);
    from += 46 + nameLength + extraLength + view.getUint16(from + 32, true);
  }
  const bytes = found.reduce((sum, entry) => sum + entry.bytes, 0);
  const grows = bytes > GROWTH_ALLOWED && bytes > MOST_GROWTH * source.size;
  if (grows || bytes > LARGEST_ZIP || found.some((entry) => entry.bytes > LARGEST_FILE)) throw tooLarge();
  return found;
}

/**
 * The bytes of a file in a zip, unpacked piece by piece. Never more than the list says, which `zipEntries` has limited.
 *
 * @throws UnreadableForm where they cannot be unpacked.
 */
export function* unpacked(source: ByteSource, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.isEncrypted) throw new UnreadableForm("encrypted", ENCRYPTED);
  const header = source.part(entry.at, 30);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < 30 || view.getUint32(0, true) !== LOCAL) throw notWhole();
  const start = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packedBytes > source.size) throw notWhole();
  const packed: ByteSource = {
    size: entry.packedBytes,
    part: (from, length) => source.part(start + from, Math.min(length, entry.packedBytes - from))
  };
  let bytes = 0;
  let crc = 0;
  for (const piece of entry.method === DEFLATED ? inflated(packed) : stored(packed, entry)) {
    bytes += piece.length;
    if (bytes > entry.bytes) throw notWhole();
    crc = crc32(crc, piece);
    yield piece;
  }
  if (bytes < entry.bytes || crc !== entry.crc) throw notWhole();
}

/** All the bytes of a file in a zip, unpacked. */
export function wholeEntry(source: ByteSource, entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.bytes);
  let at = 0;
  for (const piece of unpacked(source, entry)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function stored(packed: ByteSource, {method}: ZipEntry): Iterable<Uint8Array> {
  if (method !== STORED) {
    const message = "This file is packed in a way that is not read; pack it again as an ordinary zip.";
    throw new UnreadableForm("packed-otherwise", message);
  }
  return piecesOfSource(packed);
}

function* inflated(packed: ByteSource): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  let read = 0;
  for (const piece of piecesOfSource(packed)) {
    read += piece.length;
    try {
      inflate.push(piece, read === packed.size);
    } catch {
      throw notWhole();
    }
    yield* out;
    out = [];
  }
}

/** The record at the end of a zip says where its list is. Before it may be a comment of up to 64 KB. */
function listOf(source: ByteSource): {entries: number; size: number; at: number} {
  const from = Math.max(0, source.size - 22 - 0xffff);
  const tail = source.part(from, source.size - from);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const list = {
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true)
    };
    if (list.at === BEYOND_32_BITS || list.entries === 0xffff) throw tooLarge();
    if (list.at + list.size > source.size) throw notWhole();
    return list;
  }
  throw notWhole();
}

/** Names are UTF-8 in all that today's programs write; other bytes become U+FFFD, which is never quoted. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const [LOCAL, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const BEYOND_32_BITS = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];

const TOO_MANY = "There are more files in this zip than any return has: at most";
const ENCRYPTED = "It is protected with a password; save it without one, where only you can read it.";

const notWhole = () =>
  new UnreadableForm(
    "not-whole",
    "The file is damaged or not whole, as after a download that was cut off; copy or export it again."
  );

const tooLarge = () =>
  new UnreadableForm(
    "zip-too-large",
    `Unpacked it would be larger than any return (${LARGEST_FILE / 1e6} MB a file); put the files of the return alone into it.`
  );

/** Whether bytes begin as a zip does, which every workbook is too. */
export const looksZipped = (source: ByteSource): boolean => {
  const start = source.part(0, 4);
  return start.length === 4 && required(start[0], "a byte") === 0x50 && start[1] === 0x4b;
};
