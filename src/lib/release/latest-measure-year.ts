import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {findFigure} from "./find-figure.js";
import {latestYear} from "./latest-year.js";
import type {Release} from "./release.js";

/** The newest year for which a measure has a figure to show; the newest of all where it has none. */
export const latestMeasureYear = (release: Release, measure: MeasureId): string =>
  release.manifest.reportingYears.findLast(
    (period) => findFigure(release, {measure, period})?.value != null
  ) ?? latestYear(release);
