import type {Facts} from "../../children/children-facts.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {DataFolder} from "../../read/data-folder.ts";
import type {CountBook} from "../count-book.ts";
import type {Measure} from "../measure.ts";
import type {Subjects} from "../subjects.ts";

/** What figures are worked out from, and the book that collects their counts. */
export interface Ground {
  readonly facts: Facts;
  readonly folder: DataFolder;
  readonly subjects: Subjects;
  readonly book: CountBook;
  /** Whether this council has what the measure asks for in that year. */
  readonly isCollected: (measure: Measure, year: ReportingYear) => boolean;
  /** Where the figures of a measure come from in a year, as printed under them. */
  readonly sourceOf: (measure: Measure, year: ReportingYear) => string;
}
