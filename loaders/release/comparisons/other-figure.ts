import type {Interval} from "../../statistics/interval.ts";

/** The figure that one of ours is set beside. */
export interface OtherFigure {
  /** As in `compared_with`. */
  readonly name: string;
  readonly period: string;
  readonly source: string;
  /** Null when there is none, with `absence` saying why. */
  readonly value: number | null;
  readonly absence: string | null;
  /** How far chance may have moved it: `null` where it is known as it stands, as a target or England's is. */
  readonly range: Interval | null;
  /** Half of the last place that it is printed to; 0 where it is exact. */
  readonly half: number;
  /** Why no verdict can be drawn whatever the numbers: another year, another definition. Null where one can. */
  readonly obstacle: string | null;
  /** What a reader should bear in mind with the verdict; null where nothing. */
  readonly remark: string | null;
}
