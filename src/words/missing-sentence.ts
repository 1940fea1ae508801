import type {MeasureRow} from "../../loaders/contract/release.ts";

/**
 * What to say in place of a figure that is hidden or missing. A hidden figure is not called small.
 * @param what the figure's name in a sentence: `the number adopted`
 */
export function missingSentence(figure: MeasureRow | null, what: string): string {
  if (figure?.symbol === "c") return `We do not show ${what}, to protect children.`;
  if (figure?.symbol === "z") return "This does not apply here.";
  return `We have no record of ${what} for this period.`;
}
