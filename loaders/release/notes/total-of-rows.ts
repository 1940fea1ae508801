import {groupedBy} from "../../collections/grouped-by.ts";
import type {PublishedRow} from "../../contract/published-row.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures} from "./number-words.ts";

/** Below this, rows are a selection and were never meant to make the total. */
const NEARLY_ALL = 0.9;

const FEWEST_ROWS = 3;

/** A printed total that the rows printed under it do not make. */
export const totalOfRows: ConsistencyCheck = ({printed, authority}) => {
  const counts = printed.filter(
    ({areaCode, unit, decimals}) =>
      areaCode === authority.code && decimals === 0 && unit !== "%" && !unit.startsWith("per ")
  );
  const tables = groupedBy(counts, (row) => [row.source, row.measure, row.timePeriod].join("|"));
  return [...tables.values()].flatMap((table) => {
    const total = table.find(({breakdown}) => breakdown === "total");
    if (total === undefined || total.value === null) return [];
    const parts = groupedBy(
      table.filter((row) => row !== total && row.breakdown !== "total"),
      ({breakdown}) => breakdown
    );
    return [...parts.values()].flatMap((rows) => noteOn(total, rows));
  });
};

function noteOn(total: PublishedRow, rows: readonly PublishedRow[]) {
  const sum = rows.reduce((sofar, {value}) => sofar + (value ?? Number.NaN), 0);
  const all = total.value ?? 0;
  const comparable = rows.length >= FEWEST_ROWS && sum >= NEARLY_ALL * all && sum * NEARLY_ALL <= all;
  if (!comparable || sum === all) return [];
  return [
    {
      id: `total-of-rows-${total.measure}-${total.timePeriod.replace("/", "-")}`,
      measures: [total.measure],
      timePeriod: total.timePeriod,
      heading: "A total that its rows do not make",
      sentence:
        `In print there are ${inFigures(all)} ${total.unit} for ${total.timePeriod}; the rows under that total ` +
        `add up to ${inFigures(sum)}.`,
      ask: null
    }
  ];
}
