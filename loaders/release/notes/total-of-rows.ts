import {groupedBy} from "../../collections/grouped-by.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures} from "./number-words.ts";

/** If the sum of the rows is a smaller share of the total than this, they are a selection and need not add up. */
const NEARLY_ALL = 0.9;

const FEWEST_ROWS = 3;

/** A printed total to which the rows printed under it do not add up. */
export const totalOfRows: ConsistencyCheck = ({printed, authority}) => {
  const counts = printed.filter(
    ({areaCode, unit, decimals}) =>
      areaCode === authority.code && decimals === 0 && unit !== "%" && !unit.startsWith("per ")
  );
  const tables = groupedBy(counts, (row) => [row.source, row.measure, row.timePeriod].join("|"));
  return [...tables.values()].flatMap((table) => {
    const total = table.find(({breakdown}) => breakdown === "total");
    if (total === undefined || total.value === null) return [];
    const all = total.value;
    const breakdowns = groupedBy(
      table.filter((row) => row !== total && row.breakdown !== "total"),
      ({breakdown}) => breakdown
    );
    return [...breakdowns.values()].flatMap((rows) => noteOn(total, all, rows));
  });
};

function noteOn(total: PublishedRow, all: number, rows: readonly PublishedRow[]) {
  const values = rows.flatMap(({value}) => value ?? []);
  // Rows of which one is hidden cannot be added up.
  if (values.length < rows.length || rows.length < FEWEST_ROWS) return [];
  const sum = values.reduce((before, value) => before + value, 0);
  const isSelection = sum < NEARLY_ALL * all || sum * NEARLY_ALL > all;
  if (isSelection || sum === all) return [];
  return [
    {
      id: `total-of-rows-${total.measure}-${total.timePeriod.replace("/", "-")}`,
      measures: [total.measure],
      timePeriod: total.timePeriod,
      heading: "The rows do not add up to the total",
      sentence:
        `The document prints ${inFigures(all)} ${total.unit} for ${total.timePeriod}, but the rows below that total ` +
        `add up to ${inFigures(sum)}.`,
      ask: null
    }
  ];
}
