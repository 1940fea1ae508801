import {groupedBy} from "../../collections/grouped-by.ts";
import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {idSpellings} from "../../read/id-spellings.ts";
import type {HeaderRow, ReturnRows} from "../../read/rows.ts";
import type {ServiceLogs} from "../../read/service-rows.ts";
import type {Located, Rule} from "../rule.ts";

/** The Header table: one row for each child, the same from year to year. Every other table depends on it. */
export const childRules: readonly Rule[] = [
  {
    code: "child-without-header",
    rule: null,
    severity: "error",
    column: "CHILD",
    wrong:
      "The table has a child who is in no Header of any return, and no other table gives a date of birth for the child.",
    treated: "Add the child to Header, or take the rows out, and export again.",
    measures: ["children-looked-after", "started", "ceased"],
    breaks: ({rows}) => {
      const known = new Set(rows.header.map(({child}) => child));
      return besideHeader(rows).filter(({child}) => !known.has(child));
    }
  },
  {
    code: "row-without-header",
    rule: null,
    severity: "warning",
    column: "CHILD",
    wrong: "The table has a child who has no row in that year's Header.",
    treated:
      "Counted with the child's row in another year's Header; if there is none, with the date of birth (DOB) that a table gives, sex and ethnic group not known. Add the child to Header.",
    measures: [],
    breaks: ({rows, headerOf}) => {
      const known = new Set(rows.header.map(({child}) => child));
      return besideHeader(rows).filter(
        ({child, year}) => known.has(child) && !isInHeader(headerOf(child, year))
      );
    }
  },
  {
    code: "id-lost-zeros",
    rule: null,
    severity: "error",
    column: "CHILD",
    wrong:
      "The id lacks zeros at its start that it has in another table or year, so one child looks like two.",
    treated:
      "A spreadsheet has taken them away; export the table again and use it without opening it in a spreadsheet.",
    measures: ["children-looked-after", "started", "ceased"],
    breaks: ({rows, logs}) => {
      const all = [...Object.values<readonly RowOfChild[]>({...rows}).flat(), ...logRows(logs)];
      const spellings = idSpellings();
      for (const {child} of all) spellings.differs(child);
      return all.filter(({child}) => spellings.hasLostZeros(child));
    }
  },
  {
    code: "duplicate-child",
    rule: null,
    severity: "warning",
    column: "CHILD",
    wrong: "Header has two rows for the same child in one year.",
    treated: "The last row is used.",
    measures: ["children-looked-after"],
    breaks: ({rows}) =>
      [...groupedBy(rows.header, ({child, year}) => `${year} ${child}`).values()].flatMap((same) =>
        same.slice(1)
      )
  },
  {
    code: "child-in-no-table",
    rule: null,
    severity: "note",
    column: "CHILD",
    wrong: "Header has a child who has no episode that year and is not a care leaver (OC3) either.",
    treated: "Not counted: without an episode nobody is looked after.",
    measures: ["children-looked-after"],
    breaks: ({rows, episodesIn}) => {
      const careLeavers = new Set(rows.careLeavers.map(({child, year}) => `${year} ${child}`));
      return rows.header.filter(
        ({child, year, fromAnotherTable}) =>
          fromAnotherTable !== true &&
          episodesIn(child, year).length === 0 &&
          !careLeavers.has(`${year} ${child}`)
      );
    }
  },
  {
    code: "born-after-year",
    rule: "301",
    severity: "warning",
    column: "DOB",
    wrong: "The child is born after the collection year ended.",
    treated: "Counted as under 1.",
    measures: ["children-looked-after"],
    breaks: ({rows}) => rows.header.filter(({born, year}) => born > lastDay(year))
  },
  differsFromYearBefore("sex-changed", "202", "SEX", "sex", ({sex}) => sex),
  differsFromYearBefore("birth-changed", "203", "DOB", "date of birth", ({born}) => born),
  differsFromYearBefore("ethnicity-changed", "204", "ETHNIC", "ethnicity", ({ethnicity}) => ethnicity)
];

type RowOfChild = Located & {readonly child: string};

/** The rows of the logs that are about a child. */
const logRows = ({reviews, midpointReviews, initialHealthAssessments, siblings}: ServiceLogs): RowOfChild[] =>
  [reviews, midpointReviews, initialHealthAssessments, siblings].flatMap(
    (log): readonly RowOfChild[] => log ?? []
  );

/** Whether a child's row is one of the Header table itself. */
const isInHeader = (row: HeaderRow | null): boolean => row !== null && row.fromAnotherTable !== true;

/** The rows of every table but Header. */
const besideHeader = (rows: ReturnRows): (RowOfChild & Pick<HeaderRow, "year">)[] =>
  BESIDE_HEADER.flatMap((table): readonly (RowOfChild & Pick<HeaderRow, "year">)[] => rows[table]);

const BESIDE_HEADER = [
  "episodes",
  "reviews",
  "uasc",
  "health",
  "careLeavers",
  "adoptions",
  "placedForAdoption",
  "previousPermanence",
  "missing",
  "socialWorkers",
  "deprivationOfLiberty"
] as const satisfies readonly (keyof ReturnRows)[];

/** What a return says about a child should agree with earlier returns, unless it was not known then. */
function differsFromYearBefore(
  code: string,
  rule: string,
  column: string,
  words: string,
  said: (row: HeaderRow) => string
): Rule {
  const isKnown = (row: HeaderRow) => !["unknown", "NOBT", "REFU"].includes(said(row));
  return {
    code,
    rule,
    severity: "warning",
    column,
    wrong: `The child's ${words} differs from an earlier return's.`,
    treated: "Each year's figures use that year's own row.",
    measures: ["children-looked-after"],
    breaks: ({rows}) =>
      [...groupedBy(rows.header.filter(isKnown), ({child}) => child).values()].flatMap((ofChild) => {
        const byYear = ofChild.toSorted((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
        return byYear.filter((row, index) => {
          const before = byYear[index - 1];
          return before !== undefined && before.year < row.year && said(before) !== said(row);
        });
      })
  };
}
