import {groupedBy} from "../../collections/grouped-by.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";
import type {ConsistencyCheck, Evidence} from "./evidence.ts";
import {inPercent, listed} from "./number-words.ts";

/**
 * A share that a document quotes for England or the region and that is outside everything the Department has published
 * there, in any year, for that measure or a narrower form of it: another definition under the same name.
 */
export const notThePublishedMeasure: ConsistencyCheck = (evidence) =>
  evidence.printed
    .filter(
      ({unit, geographicLevel, breakdown}) =>
        unit === "%" && geographicLevel !== "Local authority" && breakdown === "total"
    )
    .flatMap((quoted) => {
      const {value} = quoted;
      if (value === null) return [];
      const slack = halfOfLastPlace(quoted.decimals);
      const forms = formsOf(quoted, evidence);
      if (!forms.some((form) => covers(form, quoted)) || forms.some((form) => contains(form, value, slack)))
        return [];
      return [
        {
          id: `not-the-published-measure-${quoted.measure}`,
          measures: [...new Set([quoted.measure, ...forms.map(({measure}) => measure)])],
          timePeriod: quoted.timePeriod,
          heading: "A figure that is not the published measure",
          sentence:
            `The document quotes ${inPercent(value)} for ${quoted.areaName} in ${quoted.timePeriod}. It is outside all ` +
            `the department’s figures that we hold: ${listed(forms.map((form) => formInWords(form, evidence)))}.`,
          ask: null
        }
      ];
    });

interface Form {
  readonly measure: MeasureId;
  readonly rows: readonly (PublishedRow & {readonly value: number})[];
}

/** `over-20-miles` and `over-20-miles-outside`: the measure and its narrower forms, for the quoted area. */
function formsOf(quoted: PublishedRow, {department}: Evidence): readonly Form[] {
  const related = department.flatMap((row) =>
    row.value !== null &&
    row.areaCode === quoted.areaCode &&
    row.unit === quoted.unit &&
    row.breakdown === "total" &&
    (row.measure === quoted.measure || row.measure.startsWith(`${quoted.measure}-`))
      ? [{...row, value: row.value}]
      : []
  );
  return [...groupedBy(related, ({measure}) => measure)].map(([measure, rows]) => ({measure, rows}));
}

/** Do the Department's figures begin before the quoted year, in case the figure is older, and reach at least that year? */
const covers = ({rows}: Form, {timePeriod}: PublishedRow): boolean =>
  rows.some((row) => row.timePeriod < timePeriod) && rows.some((row) => row.timePeriod >= timePeriod);

/** Is a value between the smallest and the largest that the Department published? */
const contains = ({rows}: Form, value: number, slack: number): boolean =>
  rows.some((row) => value >= row.value - slack) && rows.some((row) => value <= row.value + slack);

function formInWords({measure, rows}: Form, {catalogue}: Evidence): string {
  const values = rows.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const periods = [...new Set(rows.map(({timePeriod}) => timePeriod))].toSorted();
  const span = [...new Set([periods[0], periods.at(-1)])].join(" to ");
  const name = catalogue.measures.find(({id}) => id === measure)?.name ?? measure;
  const range = low === high ? inPercent(low) : `${inPercent(low)} to ${inPercent(high)}`;
  return `${range} for “${name}” (${span})`;
}
