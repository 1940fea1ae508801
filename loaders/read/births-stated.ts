import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {Sex} from "../contract/codes/sex.ts";
import type {HeaderRow, RowSource} from "./rows.ts";

/** What a row of another table than Header says of a child; `unknown` as it was read, since it may be anything. */
interface Stated {
  readonly born: unknown;
  readonly sex: unknown;
  readonly source: RowSource;
}

/** What the tables beside Header say of the children in them. */
export interface BirthsStated {
  readonly add: (child: string, year: ReportingYear, stated: Stated) => void;
  /** A row for each child who is in none of these of a Header, with the first date of birth that a table gives. */
  readonly without: (headers: readonly HeaderRow[]) => readonly HeaderRow[];
}

interface Birth {
  readonly years: Set<ReportingYear>;
  born: IsoDate | null;
  sex: Sex | null;
  readonly source: RowSource;
}

/**
 * Begins to remember dates of birth. Every table but Episodes repeats the child's, so that a child whom Header leaves
 * out is still counted: with that date, sex and ethnic group not known, and a finding. One rule for every table.
 */
export function birthsStated(): BirthsStated {
  const children = new Map<string, Birth>();
  return {
    add(child, year, {born, sex, source}) {
      const known = children.get(child) ?? {years: new Set(), born: null, sex: null, source};
      if (typeof born === "string") known.born ??= born;
      if (sex === "male" || sex === "female") known.sex ??= sex;
      known.years.add(year);
      children.set(child, known);
    },
    without(headers) {
      const inHeader = new Set(headers.map(({child}) => child));
      return [...children].flatMap(([child, {years, born, sex, source}]) =>
        born === null || inHeader.has(child)
          ? []
          : [...years].map(
              (year): HeaderRow => ({
                child,
                year,
                sex: sex ?? "unknown",
                born,
                ethnicity: "NOBT",
                source,
                fromAnotherTable: true
              })
            )
      );
    }
  };
}
