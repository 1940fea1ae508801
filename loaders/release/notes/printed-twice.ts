import {groupedBy} from "../../collections/grouped-by.ts";
import type {ConsistencyCheck} from "./evidence.ts";
import {inFigures, listed} from "./number-words.ts";

/** One figure of ours that was printed with two values. */
export const printedTwice: ConsistencyCheck = ({printed, authority, catalogue}) => {
  const ours = printed.filter(({areaCode}) => areaCode === authority.code);
  const figures = groupedBy(ours, (row) =>
    [row.measure, row.timePeriod, row.timeIdentifier, row.breakdown, row.category, row.unit].join("|")
  );
  return [...figures.values()].flatMap((rows) => {
    const [first] = rows;
    const values = rows.flatMap(({value, decimals}) =>
      value === null ? [] : [inFigures(value, Math.max(decimals, 0))]
    );
    const different = [...new Set(values)];
    if (first === undefined || different.length < 2) return [];
    const name = catalogue.measures.find(({id}) => id === first.measure)?.name ?? first.measure;
    return [
      {
        id: `printed-twice-${first.measure}-${first.timePeriod.replace("/", "-")}`,
        measures: [first.measure],
        timePeriod: first.timePeriod,
        heading: "One figure was printed with two values",
        sentence: `“${name}” for ${first.timePeriod} is printed as ${listed(different)} in different places.`,
        ask: null
      }
    ];
  });
};
