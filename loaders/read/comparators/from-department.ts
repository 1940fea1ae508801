import type {PublishedRow} from "../../contract/published-row.ts";
import type {PublishedFigure} from "../cells/published-figure.ts";
import {decimalsOf} from "./decimals.ts";
import type {DepartmentFields} from "./department.ts";
import {isTotal, labelKey} from "./label-key.ts";
import type {Place} from "./place.ts";
import type {Figures, Subject} from "./subject.ts";
import {SUBJECTS} from "./subjects.ts";

/**
 * Turns the rows of one of the Department's files into rows of our release; null when the file is of no known kind.
 * Every area is kept. A share comes with its count and the total of its group.
 */
export function fromDepartment(rows: readonly DepartmentFields[], source: string): PublishedRow[] | null {
  const groups = new Set(rows.map(({group}) => labelKey(group)));
  const subject = SUBJECTS.find(({toldBy}) => toldBy.some((group) => groups.has(labelKey(group))));
  if (subject === undefined) return null;
  const placed = figuresByLabel(subject);
  const totals = new Map(
    rows.filter((row) => isTotal(row.characteristic)).map((row) => [groupKey(row), row.number.value])
  );
  return rows.flatMap((row) => {
    const figures = placed.get(labelOf(row.group, row.characteristic));
    const area = areaOf(row);
    if (figures === undefined || area === null) return [];
    const whole = isTotal(row.characteristic) ? null : (totals.get(groupKey(row)) ?? null);
    const publish = (places: readonly Place[] = [], figure: PublishedFigure | null, of: number | null) =>
      figure === null ? [] : places.map((place) => published(row, {...area, source}, place, figure, of));
    return [
      ...publish(figures.number, row.number, whole),
      ...publish(figures.percentage, row.percentage, whole),
      ...publish(figures.rate, row.rate, row.population?.value ?? null)
    ];
  });
}

function published(
  {timePeriod, geographicLevel, number}: DepartmentFields,
  area: Pick<PublishedRow, "areaCode" | "areaName" | "source">,
  place: Place,
  figure: PublishedFigure,
  denominator: number | null
): PublishedRow {
  // A score is not a count of children, and a share in the column of numbers has no count beside it.
  const counted = place.unit === "children" || figure !== number;
  return {
    timePeriod,
    geographicLevel,
    ...area,
    ...place,
    ...figure,
    numerator: counted ? number.value : null,
    denominator: counted ? denominator : null,
    decimals: decimalsOf(place.unit, geographicLevel)
  };
}

/** The area of a row, by its level; null if the file does not give its code. */
function areaOf(row: DepartmentFields): Pick<PublishedRow, "areaCode" | "areaName"> | null {
  const [areaCode, areaName] = {
    National: [row.countryCode, row.countryName],
    Regional: [row.regionCode, row.regionName],
    "Local authority": [row.authorityCode, row.authorityName]
  }[row.geographicLevel];
  return areaCode == null || areaName == null ? null : {areaCode, areaName};
}

const labelOf = (group: string, characteristic: string): string =>
  `${labelKey(group)}|${labelKey(characteristic)}`;

const groupKey = (row: DepartmentFields): string =>
  [row.timePeriod, areaOf(row)?.areaCode, labelKey(row.group)].join("|");

const figuresByLabel = ({figures}: Subject): ReadonlyMap<string, Figures> =>
  new Map(
    Object.entries(figures).flatMap(([group, rows]) =>
      Object.entries(rows).map(
        ([characteristic, places]) => [labelOf(group, characteristic), places] as const
      )
    )
  );
