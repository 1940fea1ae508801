import {required} from "./required.ts";

/** A release's number as it is printed, `2018-19.2`: the last year that it reports on, and which release of that year. */
const NUMBER = /^(\d{4}-\d{2})\.([1-9]\d*)$/;

/** Whether a text is the number of a release. */
export const isReleaseNumber = (text: string): boolean => NUMBER.test(text);

/** `2018-19.2` in an address and as the name of a folder: `2018-19-2`. */
export const releaseSlug = (release: string): string => release.replace(".", "-");

/** Sorts releases by year and then by number, so that `2018-19.10` comes after `2018-19.9`. */
export function byRelease(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.year === b.year ? a.number - b.number : a.year < b.year ? -1 : 1;
}

function partsOf(release: string): {readonly year: string; readonly number: number} {
  const [, year, number] = required(NUMBER.exec(release), `a release number in "${release}"`);
  return {year: required(year, "the year of a release"), number: Number(number)};
}
