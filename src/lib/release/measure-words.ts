import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {BreakdownWords, MeasureWords} from "../../../loaders/contract/release.ts";
import {sentenceCase} from "../../words/count-text.js";
import type {Figures} from "./release.js";

/** The catalogue's words for a measure. Throws where this release has no such measure. */
export const measureWords = (release: Figures, id: MeasureId): MeasureWords => namedMeasure(release, id);

/** The measure that an author's text, a target or an address names. Throws where the catalogue has none of that name. */
export function namedMeasure(release: Figures, name: string): MeasureWords {
  const words = release.catalogue.measures.find((measure) => measure.id === name);
  if (!words) throw new Error(`The catalogue holds no measure "${name}".`);
  return words;
}

/** The words for a breakdown and its categories, in the order to show them. Throws where this release has no such breakdown. */
export const breakdownWords = (release: Figures, id: BreakdownId): BreakdownWords =>
  namedBreakdown(release, id);

/** The breakdown that a row, an author's text or an address names. Throws where the catalogue has none of that name. */
export function namedBreakdown(release: Figures, name: string): BreakdownWords {
  const words = release.catalogue.breakdowns.find((breakdown) => breakdown.id === name);
  if (!words) throw new Error(`The catalogue holds no breakdown "${name}".`);
  return words;
}

/** `black` of `ethnic-group` in words; `All` for the total; the service's own categories as the log spells them. */
export function categoryLabel(release: Figures, breakdown: string, category: string): string {
  if (category === "total") return "All";
  const known = namedBreakdown(release, breakdown).categories.find(({id}) => id === category);
  return known?.label ?? sentenceCase(category.replaceAll("-", " "));
}
