import {findFigure} from "./find-figure.js";
import type {Release} from "./release.js";
import {latestYear} from "./reporting-years.js";

/** The newest year for which a measure has a figure to show; the newest of all where it has none. */
export const latestMeasureYear = (release: Release, measure: string): string =>
  release.manifest.reportingYears.findLast(
    (period) => findFigure(release, {measure, period})?.value != null
  ) ?? latestYear(release);
