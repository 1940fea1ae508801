import {group} from "d3";
import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {isPublishersWord} from "./publishers-word.js";
import type {Figures} from "./release.js";

/** Which figure: by default a measure's total, of our own authority. */
export interface FigureAddress {
  readonly measure: MeasureId;
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly period: string;
  readonly breakdown?: BreakdownId;
  readonly category?: string;
  readonly breakdown2?: BreakdownId;
  readonly category2?: string;
  readonly area?: string;
  /** The unit of a published figure, where it is not the measure's own: the department prints some counts as shares. */
  readonly unit?: string;
  /** `own` for our own area by default; other areas have `published` figures alone. */
  readonly basis?: MeasureRow["basis"];
}

/**
 * The released row at an address, or null where there is none. A hidden figure has a row, with the symbol `c`.
 * Among published figures, what an earlier report of this council printed is left out.
 */
export function findFigure(release: Figures, address: FigureAddress): MeasureRow | null {
  const {authority} = release.manifest;
  const area = address.area ?? authority.code;
  const basis = address.basis ?? (area === authority.code ? "own" : "published");
  const unit = address.unit ?? release.catalogue.measures.find(({id}) => id === address.measure)?.unit;
  const found = figuresOf(release, address.measure).filter(
    (row) =>
      row.time_period === address.period &&
      row.area_code === area &&
      row.basis === basis &&
      isPublishersWord(row, authority.name, unit) &&
      row.breakdown === (address.breakdown ?? "total") &&
      row.category === (address.category ?? "total") &&
      row.breakdown_2 === (address.breakdown2 ?? null) &&
      row.category_2 === (address.category2 ?? null)
  );
  return found[0] ?? null;
}

const byMeasure = new WeakMap<Figures, ReadonlyMap<string, readonly MeasureRow[]>>();

/** Every released row of a measure, in the file's order. */
export function figuresOf(release: Figures, measure: MeasureId): readonly MeasureRow[] {
  const groups = byMeasure.get(release) ?? group(release.measures, (row) => row.measure);
  byMeasure.set(release, groups);
  return groups.get(measure) ?? [];
}
