import type {ChildPart} from "../child-part.ts";

/** Takes one record of a CSV file: its cells, and the line that it begins on (from 1). */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** Which records to take: those of a part of the children. Of the others only the line is told. */
export interface RecordsWanted {
  readonly part: ChildPart;
  readonly skip: (line: number) => void;
  /** The line of the header, from 1: what is above it is a title and passed over. */
  readonly from: number;
}
