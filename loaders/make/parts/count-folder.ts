import {stat} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {csvFilesIn} from "../../check/csv-files-in.ts";
import {type WhoseLines, whoseLines} from "../../read/csv/whose-lines.ts";
import {yearsLogged} from "../../read/read-service-logs.ts";
import {countInThreads} from "./count-in-threads.ts";
import {countPart, type PartOrder, type PartRead} from "./count-part.ts";
import {type FolderCounted, mergedParts} from "./merged-parts.ts";

/** How to go about it; what is left out is chosen by the size of the folder and of the machine. */
export interface CountingOrder {
  readonly dir: string;
  /** Whether the children themselves are wanted: by the restricted edition alone. */
  readonly withChildren: boolean;
  /** Into how many parts the children are split. */
  readonly parts?: number | undefined;
  /** How many parts are counted at a time, each on a processor of its own. */
  readonly workers?: number | undefined;
  /** Called whenever a part is done. */
  readonly onPart?: (done: number, of: number) => void;
}

/** CSV of about 250,000 rows about children, which take up some 130 MB while they are counted. */
const BYTES_OF_A_PART = 12_000_000;

/**
 * Reads, checks and counts a data folder. A large one is split by child, so that memory is that of the parts at work
 * and every processor has some; whatever the split, the result is the same.
 *
 * @throws Refused where the data cannot be used.
 */
export async function countFolder(order: CountingOrder): Promise<FolderCounted> {
  const {dir, onPart = () => {}} = order;
  const parts = order.parts ?? Math.max(1, Math.ceil((await bytesToRead(dir)) / BYTES_OF_A_PART));
  const workers = Math.min(parts, order.workers ?? availableParallelism());
  const orders = ordersOf(order, parts);
  return mergedParts(
    workers > 1 ? await countInThreads(orders, workers, onPart) : await countHere(await orders, onPart)
  );
}

/** An order for each part, with what it cannot know of the others. */
async function ordersOf({dir, withChildren}: CountingOrder, parts: number): Promise<readonly PartOrder[]> {
  const reviewsLogged = parts === 1 ? null : await yearsLogged(dir);
  const lines = await linesOf(dir, parts);
  return Array.from({length: parts}, (_, part) => ({
    dir,
    part: {part, of: parts, lines},
    reviewsLogged,
    withChildren
  }));
}

async function countHere(
  orders: readonly PartOrder[],
  onPart: (done: number, of: number) => void
): Promise<readonly PartRead[]> {
  const read: PartRead[] = [];
  for (const order of orders) {
    read.push(await countPart(order));
    onPart(read.length, orders.length);
  }
  return read;
}

/** Where rows about children lie. */
const FOLDERS = ["returns", "service"];

/** Where the lines of each part lie, file by file, so that no part looks at all of them. */
async function linesOf(dir: string, parts: number): Promise<ReadonlyMap<string, WhoseLines>> {
  const found = new Map<string, WhoseLines>();
  if (parts === 1) return found;
  for (const file of await csvFilesIn(dir, FOLDERS)) {
    // A file that cannot be read is the reader's finding.
    const lines = await whoseLines(join(dir, file), parts).catch(() => null);
    if (lines !== null) found.set(file, lines);
  }
  return found;
}

async function bytesToRead(dir: string): Promise<number> {
  const files = await csvFilesIn(dir, FOLDERS);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dir, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
