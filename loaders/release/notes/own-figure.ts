import type {MeasureId} from "../../contract/measure-ids.ts";
import type {MeasureRow} from "../../contract/release.ts";
import type {Evidence} from "./evidence.ts";

/** Our own total of a measure in a period; undefined when it is hidden or there is none. */
export function ownFigure(
  {own}: Evidence,
  measure: MeasureId,
  period: string
): (MeasureRow & {readonly value: number}) | undefined {
  const row = own.find(
    (one) => one.measure === measure && one.time_period === period && one.breakdown === "total"
  );
  return row === undefined || row.value === null ? undefined : {...row, value: row.value};
}
