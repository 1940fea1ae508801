import {shortMonth} from "../../../words/period-text.js";
import type {Each} from "../../address/offer.js";

/** A released period as an axis or a table head shows it: `2018/19`, `2018/19 Q1`, `Apr 2018`. */
export const periodLabel = (period: string, each: Each): string =>
  each === "month" ? `${shortMonth(period)} ${period.slice(0, 4)}` : period;
