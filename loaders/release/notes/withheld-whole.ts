import {groupedBy} from "../../collections/grouped-by.ts";
import {yearOfPeriod} from "../../contract/calendar/reporting-year.ts";
import type {NoteRow} from "../../contract/release.ts";
import {required} from "../../contract/required.ts";
import type {ConsistencyCheck, Evidence} from "./evidence.ts";
import {listed} from "./number-words.ts";

/** Tables of which every cell is hidden: one note for each measure and year, which says which they are and why. */
export const withheldWhole: ConsistencyCheck = (evidence) => {
  const together = groupedBy(
    evidence.withheld,
    ({measure, timePeriod}) => `${measure}|${yearOfPeriod(timePeriod)}`
  );
  return [...together.values()].flatMap((tables): NoteRow[] => {
    const [first] = tables;
    if (first === undefined) return [];
    const year = yearOfPeriod(first.timePeriod);
    const withheld = [...new Set(tables.map((table) => inWords(table, evidence)))];
    return [
      {
        id: "withheld-whole",
        measures: [first.measure],
        timePeriod: year,
        heading: "Withheld whole",
        sentence:
          `For ${year} this council publishes nothing of “${nameOf(first, evidence)}” ${listed(withheld)}: so few ` +
          "children are counted that hiding single cells would not protect them.",
        ask: null
      }
    ];
  });
};

type Withheld = Evidence["withheld"][number];

const nameOf = ({measure}: Withheld, {catalogue}: Evidence): string =>
  required(
    catalogue.measures.find(({id}) => id === measure),
    `${measure} in the catalogue`
  ).name;

/** `as a total`, `by sex`, `by age and by legal status together`. */
function inWords({breakdown, breakdown2}: Withheld, {catalogue}: Evidence): string {
  const label = (breakdownId: string): string =>
    required(
      catalogue.breakdowns.find(({id}) => id === breakdownId),
      `${breakdownId} in the catalogue`
    ).label.toLowerCase();
  if (breakdown === "total") return "as a total";
  return breakdown2 === null
    ? `by ${label(breakdown)}`
    : `by ${label(breakdown)} and ${label(breakdown2)} together`;
}
