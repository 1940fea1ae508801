import type {ComparedWith} from "../../contract/comparators.ts";
import type {Interval} from "../../statistics/interval.ts";

/** The figure with which one of ours is compared. */
export interface OtherFigure {
  /** As in `compared_with`. */
  readonly name: ComparedWith;
  readonly period: string;
  readonly source: string;
  /** Null when there is none; `absence` says why. */
  readonly value: number | null;
  readonly absence: string | null;
  /** How far chance may have moved it; null when it has not, as for a target or England's figure. */
  readonly range: Interval | null;
  /** Half of the last place to which it is printed; 0 when it is exact. */
  readonly half: number;
  /** Why there can be no verdict whatever the numbers, such as another year or another definition; null if there can. */
  readonly obstacle: string | null;
  /** What a reader should bear in mind with the verdict, if anything. */
  readonly remark: string | null;
}
