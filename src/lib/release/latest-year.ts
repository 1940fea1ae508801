import type {Release} from "./release.js";

/** The year of the newest report. */
export const latestYear = (release: Release): string => release.manifest.reportingYears.at(-1) ?? "";
