import type {Cell} from "./linear-system.ts";

/** How far a cell can move from its true value, down and up. */
export interface Room {
  readonly down: number;
  readonly up: number;
}

/** No count moves by more than this: far above any authority's children, far below where doubles lose whole numbers. */
const CEILING = 1_000_000;

/** The room of a cell once it is hidden. */
export const roomOf = ({value, low, high}: Cell): Room => ({
  down: Math.max(0, value - low),
  up: Math.max(0, Math.min(high, CEILING) - value)
});
