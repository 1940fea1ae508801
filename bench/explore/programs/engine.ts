import type {ChildColumns, Filters, Views} from "./dimensions.ts";

/** One way of answering linked views. */
export interface Engine {
  /** Starts whatever has to start, and takes in the children. */
  open(): Promise<OpenEngine>;
}

/** Ready to answer. */
export interface OpenEngine {
  views(filters: Filters): Promise<Views> | Views;
}

/** The file of child rows that the page names: five bytes a child, column by column. */
export async function fetchChildren(): Promise<ChildColumns> {
  const answer = await fetch("children.bin");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const rows = bytes.length / 5;
  return Array.from({length: 5}, (_, column) => bytes.subarray(column * rows, (column + 1) * rows));
}
