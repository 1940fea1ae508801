import type {BreakdownId, CategoryOf} from "../../contract/breakdowns.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import type {PublishedRow} from "../../contract/published-row.ts";

/** The place of one of the Department's figures in our own release. */
export interface Place extends Pick<PublishedRow, "measure" | "category" | "unit"> {
  readonly breakdown: BreakdownId;
  /** A stock is counted on 31 March and a flow over the year, as in the catalogue. */
  readonly timeIdentifier: "31 March" | "Reporting year";
}

/** The figure for all children, in a unit. */
const total =
  (timeIdentifier: Place["timeIdentifier"]) =>
  (measure: MeasureId, unit = "children"): Place => ({
    measure,
    breakdown: "total",
    category: "total",
    unit,
    timeIdentifier
  });

/** A figure on 31 March. */
export const on31March = total("31 March");

/** A figure over the reporting year. */
export const inTheYear = total("Reporting year");

/** The same figure for one category of a breakdown. */
export const of = <Id extends BreakdownId>(breakdown: Id, category: CategoryOf<Id>, place: Place): Place => ({
  ...place,
  breakdown,
  category
});
