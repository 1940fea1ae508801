import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {changeVerdict} from "../../words/change-verdict.js";
import {targetVerdict} from "../../words/target-verdict.js";
import type {Verdict} from "../../words/verdict.js";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/** A quarter's figure compared with a year before, the last 31 March and the year's target, as far as each is known. */
export function quarterVerdicts(release: Release, figure: MeasureRow | null): readonly Verdict[] {
  if (!figure) return [];
  const {decimals} = measureWords(release, figure.measure);
  const atYearEnd = findComparison(release, figure, "year-end");
  const aim = release.manifest.targets.find(
    ({measure, year}) => measure === figure.measure && figure.time_period.startsWith(year)
  );
  return [
    changeVerdict(figure, findComparison(release, figure, "previous-year"), decimals, "a year earlier"),
    atYearEnd && changeVerdict(figure, atYearEnd, decimals, "on 31 March"),
    aim ? targetVerdict(figure, aim) : null
  ].filter((verdict) => verdict !== null);
}
