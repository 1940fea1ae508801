import type {TableBreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {BreakdownWords} from "../../../loaders/contract/release.ts";
import type {Role} from "../../charts/chart-point.js";

/** How a figure can be shown. `figure` is for what is neither: an average, an index. */
export type ShowAs = "count" | "share" | "rate" | "figure";

/** How long the periods are. */
export type Each = "year" | "quarter" | "month";

export interface OfferedArea {
  readonly code: string;
  readonly name: string;
  readonly role: Role;
}

export interface OfferedMeasure {
  readonly id: MeasureId;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** What is counted, to name the unit of a count: `children looked after`. */
  readonly numerator: string;
  /** The measure's own way first. */
  readonly ways: readonly ShowAs[];
  readonly each: readonly Each[];
  /** The tables that are published: none, one or two breakdowns, in the release's order. */
  readonly tables: readonly (readonly TableBreakdownId[])[];
}

/** All that can be chosen on Explore, taken from one release. */
export interface Offer {
  /** `2018/19, number 1`, which goes into an address that can be cited. */
  readonly release: string;
  /** Oldest first. */
  readonly years: readonly string[];
  /** Ours first, then England, the region and the neighbours. */
  readonly areas: readonly OfferedArea[];
  readonly measures: readonly OfferedMeasure[];
  readonly breakdowns: readonly BreakdownWords[];
}

/** The measure of this id. Throws where it is not offered: choices are checked before they are looked up. */
export function offeredMeasure(offer: Offer, id: MeasureId): OfferedMeasure {
  const measure = offer.measures.find((one) => one.id === id);
  if (!measure) throw new Error(`No measure ${id} is offered.`);
  return measure;
}

/** The area of this code. Throws where it is not offered. */
export function offeredArea(offer: Offer, code: string): OfferedArea {
  const area = offer.areas.find((one) => one.code === code);
  if (!area) throw new Error(`No area ${code} is offered.`);
  return area;
}

/** This council: the first of the areas. */
export function ours(offer: Offer): OfferedArea {
  const [first] = offer.areas;
  if (!first) throw new Error("No area is offered.");
  return first;
}
