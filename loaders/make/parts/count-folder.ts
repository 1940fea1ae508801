import {tablesBelow} from "../../check/tables-below.ts";
import type {Folder} from "../../contract/folder.ts";
import {required} from "../../contract/required.ts";
import {type ChildPart, EVERYBODY} from "../../read/child-part.ts";
import {yearsLogged} from "../../read/read-service-logs.ts";
import {ssdShown} from "../../read/ssd/ssd-shown.ts";
import {SSD_FOLDER} from "../../read/ssd/ssd-tables.ts";
import {countPart, type PartRead} from "./count-part.ts";
import {mergedParts} from "./merged-parts.ts";

/** Whose children to count, and how; what is left out follows from the size of the folder. */
export interface CountingOrder {
  readonly data: Folder;
  /** The children to count; all of them where none are named. */
  readonly part?: ChildPart | undefined;
  /** Whether the children themselves are wanted: by the restricted edition alone. */
  readonly withChildren: boolean;
  /** Into how many pieces these children are split, to be counted one after another. */
  readonly pieces?: number | undefined;
  /** Called whenever a piece is done. */
  readonly onPiece?: (done: number, of: number) => void;
}

/** CSV of about 600,000 rows: with these one process takes some 1.3 GB, most of it garbage not yet collected. */
const BYTES_OF_A_PIECE = 30_000_000;

/** Where rows about children are. */
const FOLDERS = ["returns", "service", SSD_FOLDER];

/**
 * Reads, checks and counts a data folder, or a part of its children. Where these are many, they are counted piece by
 * piece, so memory is that of one piece. The result is the same however many pieces there are.
 */
export async function countFolder(order: CountingOrder): Promise<PartRead> {
  const {withChildren, part = EVERYBODY, onPiece = () => {}} = order;
  // Here, so that a workbook is unpacked once for all pieces, and the dataset is joined once.
  const data = await ssdShown(order.data);
  const pieces = order.pieces ?? Math.max(1, Math.ceil(bytesOf(data) / part.of / BYTES_OF_A_PIECE));
  const of = part.of * pieces;
  const reviewsLogged = of === 1 ? null : await yearsLogged(data);
  let sum: PartRead | null = null;
  for (let piece = 0; piece < pieces; piece += 1) {
    // A child whose hash is 3 of 8 is 1 of 2: parts 1, 3, 5 and 7 of eight are part 1 of two.
    const children = {part: part.part + piece * part.of, of};
    const read = await countPart({data, part: children, reviewsLogged, withChildren});
    // Added up at once: what a piece leaves is small, and what many leave is not.
    sum = sum === null ? read : mergedParts([sum, read]);
    onPiece(piece + 1, pieces);
  }
  return required(sum, "a piece of the children");
}

/** Whether a folder is small enough to be held in memory with all its children. */
export const fitsInOnePiece = (data: Folder): boolean => bytesOf(data) <= BYTES_OF_A_PIECE;

/** A link that leads to no file has no bytes; reading it says so. */
const bytesOf = (data: Folder): number =>
  tablesBelow(data, FOLDERS).reduce((sum, file) => sum + (data.size(file) ?? 0), 0);
