import type {Release} from "./release.js";

/** The year of the newest report. */
export const latestYear = (release: Release): string => release.manifest.reportingYears.at(-1) ?? "";

/** The reporting year before, whether or not the release holds it: `2018/19` gives `2017/18`. */
export function yearBefore(year: string): string {
  const start = Number(year.slice(0, 4)) - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The reporting year after: last year's report sets this year's aims. */
export function yearAfter(year: string): string {
  const start = Number(year.slice(0, 4)) + 1;
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** `2018/19` as it stands in an address, `2018-19`, and back. */
export const yearToSlug = (year: string): string => year.replace("/", "-");
export const slugToYear = (slug: string): string => slug.replace("-", "/");
