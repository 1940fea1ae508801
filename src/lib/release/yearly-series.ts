import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {type FigureAddress, findFigure} from "./find-figure.js";
import type {Release} from "./release.js";

/** One row a reporting year for the same figure, oldest first; null where a year has no row. */
export const yearlySeries = (
  release: Release,
  address: Omit<FigureAddress, "period">
): readonly {readonly year: string; readonly figure: MeasureRow | null}[] =>
  release.manifest.reportingYears.map((year) => ({
    year,
    figure: findFigure(release, {...address, period: year})
  }));
