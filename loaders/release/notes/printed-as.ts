import type {PublishedRow} from "../../contract/published-row.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";

/** Would `value` have been printed as this figure, rounded to the places that it shows? */
export const isPrintedAs = (value: number, {value: printed, decimals}: PublishedRow): boolean =>
  printed !== null && Math.abs(value - printed) <= halfOfLastPlace(decimals) + 1e-9;
