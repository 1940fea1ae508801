import {required} from "../../contract/required.ts";
import type {NamedBreakdown, SiteDictionary} from "./site-dictionary.ts";

/** What a table shows according to its caption: a measure in one period, by one breakdown or by two. */
export interface Caption {
  readonly measure: string;
  readonly timePeriod: string;
  readonly breakdowns: readonly NamedBreakdown[];
}

/**
 * Reads a caption such as "Children looked after by sex, 31 March 2019", "… by sex and age, 2018/19" or "…, year to
 * 31 March 2019"; null when it is of another form, or names no measure and breakdown of the dictionary.
 */
export function captionOf(text: string, {measures, breakdowns}: SiteDictionary): Caption | null {
  const found = /^(.+), (?:(\d{4}\/\d{2})|(?:year to )?31 March (\d{4}))$/.exec(text.trim());
  if (!found) return null;
  const words = required(found[1], "the words of the caption");
  const timePeriod = found[2] ?? yearEnding(required(found[3], "the year of the caption"));
  for (const [name, measure] of measures) {
    if (!words.startsWith(`${name} by `)) continue;
    const by = words.slice(name.length + 4).toLowerCase();
    const one = breakdowns.get(by);
    if (one) return {measure, timePeriod, breakdowns: [one]};
    for (const [label, first] of breakdowns) {
      const second = by.startsWith(`${label} and `) ? breakdowns.get(by.slice(label.length + 5)) : undefined;
      if (second) return {measure, timePeriod, breakdowns: [first, second]};
    }
  }
  return null;
}

/** The reporting year that ends on 31 March of a calendar year. */
const yearEnding = (march: string): string => `${Number(march) - 1}/${march.slice(2)}`;
