import type {Authority} from "../../contract/authority.ts";
import type {MeasureRow} from "../../contract/release.ts";
import type {OtherFigure} from "./other-figure.ts";

/**
 * The council's target for that year. Of a range, the value nearest to ours is compared, which inside the range is our
 * own. A target is exact: only our figure can have been moved by chance.
 */
export function target(ours: MeasureRow, authority: Authority): readonly OtherFigure[] {
  if (ours.breakdown !== "total") return [];
  return authority.targets
    .filter(({measure, year}) => measure === ours.measure && year === ours.time_period)
    .map(({from, to, year}) => ({
      name: "target",
      period: year,
      source: `Target of ${authority.name}`,
      value: to === null || ours.value === null ? from : Math.min(Math.max(ours.value, from), to),
      absence: null,
      range: null,
      half: 0,
      obstacle: null,
      remark: to === null ? null : `The target is from ${from} to ${to}.`
    }));
}
