import {required} from "../../contract/required.js";
import type {Release} from "./release.js";

/** The year of the newest report. */
export const latestYear = (release: Release): string =>
  required(release.manifest.reportingYears.at(-1), "a reporting year in the release");
