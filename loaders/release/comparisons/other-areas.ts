import {type AreaCode, ENGLAND} from "../../contract/area-code.ts";
import type {Authority} from "../../contract/authority.ts";
import type {ComparedWith} from "../../contract/comparators.ts";
import type {MeasureRow} from "../../contract/release.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";
import {absenceOf, type Comparators, latestOf, obstacleTo} from "./comparator.ts";
import type {OtherFigure} from "./other-figure.ts";
import {type PublicSizes, theirRange} from "./their-range.ts";

/** England, the region and each statistical neighbour that has published this figure. */
export function otherAreas(
  ours: MeasureRow,
  authority: Authority,
  comparators: Comparators,
  sizes: PublicSizes
): readonly OtherFigure[] {
  const areas: readonly {readonly name: ComparedWith; readonly code: AreaCode}[] = [
    {name: "england", code: ENGLAND.code},
    {name: "region", code: authority.region.code},
    ...authority.neighbours.areas.map(({code}) => ({name: code, code}))
  ];
  return areas.flatMap(({name, code}) => {
    const theirs = latestOf(ours, code, comparators);
    if (theirs === undefined) return [];
    const range = theirRange(theirs, sizes);
    // Chance hardly moves the figure of a country or a region, which is about many children. It does move that of one
    // council, so there is no verdict if nobody knows how far.
    const unknown = range === null && theirs.value !== null && theirs.geographicLevel === "Local authority";
    return [
      {
        name,
        period: theirs.timePeriod,
        source: theirs.source,
        value: theirs.value,
        absence: absenceOf(theirs),
        range,
        half: halfOfLastPlace(theirs.decimals),
        obstacle:
          obstacleTo(ours, theirs) ??
          (unknown ? "How many children their figure is a share of is not published." : null),
        remark: null
      }
    ];
  });
}
