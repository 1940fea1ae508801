import type {PublishedRow} from "../../contract/published-row.ts";
import {endingYear} from "../cells/ending-year.ts";
import {type PublishedFigure, publishedFigure} from "../cells/published-figure.ts";
import {text} from "../cells/text.ts";
import {alsoCalled, orAbsent, withoutItMeans} from "../layout/column.ts";
import type {Layout} from "../layout/layout.ts";
import {geographicLevel} from "./geographic-level.ts";

/** The fields of a row of a file that the department publishes. */
export interface DepartmentFields extends Pick<PublishedRow, "timePeriod" | "geographicLevel"> {
  readonly countryCode: string | null;
  readonly countryName: string | null;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly authorityCode: string | null;
  readonly authorityName: string | null;
  readonly group: string;
  /** Empty in a file without this column, whose rows are each about a whole group. */
  readonly characteristic: string;
  readonly number: PublishedFigure;
  readonly percentage: PublishedFigure | null;
  readonly rate: PublishedFigure | null;
  readonly population: PublishedFigure | null;
}

/**
 * A file of "Explore education statistics" about children looked after, as downloaded, with all the column names that
 * releases have used. A further column would split the figures further (by age, by sex), so that a row would not be
 * about every child: such a file is left out.
 */
export const department: Layout<DepartmentFields> = {
  name: "Explore education statistics",
  measures: [],
  onlyWarns: true,
  noOtherColumns: true,
  columns: {
    timePeriod: endingYear("time_period"),
    geographicLevel,
    countryCode: orAbsent(text("country_code")),
    countryName: orAbsent(text("country_name")),
    regionCode: orAbsent(text("region_code")),
    regionName: orAbsent(text("region_name")),
    authorityCode: orAbsent(text("new_la_code")),
    authorityName: orAbsent(text("la_name")),
    group: alsoCalled(["population_count"], text("cla_group")),
    characteristic: withoutItMeans("", alsoCalled(["placement_stability"], text("characteristic"))),
    number: alsoCalled(["children_count", "count"], publishedFigure("number")),
    percentage: orAbsent(alsoCalled(["children_percent", "percent"], publishedFigure("percentage"))),
    rate: orAbsent(alsoCalled(["children_rate", "rate_per_10k"], publishedFigure("rate_per_10000"))),
    population: orAbsent(publishedFigure("population_estimate"))
  },
  leftOut: ["time_identifier", "old_la_code"]
};
