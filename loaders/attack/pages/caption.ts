import type {NamedBreakdown, SiteDictionary} from "./site-dictionary.ts";

/** What the caption of a table says that it shows: one breakdown of a measure in one period, or one by another. */
export interface Caption {
  readonly measure: string;
  readonly timePeriod: string;
  readonly breakdowns: readonly NamedBreakdown[];
}

/** "Children looked after by sex, 31 March 2019", "… by sex and age, 2018/19", "…, year to 31 March 2019". */
export function captionOf(text: string, {measures, breakdowns}: SiteDictionary): Caption | null {
  const found = /^(.+), (?:(\d{4}\/\d{2})|(?:year to )?31 March (\d{4}))$/.exec(text.trim());
  if (!found) return null;
  const [, words = "", year, march] = found;
  const timePeriod = year ?? `${Number(march) - 1}/${(march ?? "").slice(2)}`;
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
