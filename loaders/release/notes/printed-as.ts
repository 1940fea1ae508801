import type {PublishedRow} from "../../contract/published-row.ts";
import {halfOfLastPlace} from "../../statistics/widened-by-rounding.ts";

/** Would `value` be printed as this figure when rounded to as many places? */
export const isPrintedAs = (value: number, {value: printed, decimals}: PublishedRow): boolean =>
  printed !== null && Math.abs(value - printed) <= halfOfLastPlace(decimals) + 1e-9;
