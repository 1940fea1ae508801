import type {CodeList} from "./code-list.ts";

/** ACTIV: what a care leaver does; F is full time, P part time. F3 and P3 were split into F4, F5, P4 and P5. */
export const CARE_LEAVER_ACTIVITIES = {
  F1: {label: "Higher education, full time"},
  P1: {label: "Higher education, part time"},
  F2: {label: "Other education, full time"},
  P2: {label: "Other education, part time"},
  F3: {label: "Training or employment, full time", lastYear: 2021},
  P3: {label: "Training or employment, part time", lastYear: 2021},
  F4: {label: "Apprenticeship, full time", firstYear: 2022},
  P4: {label: "Apprenticeship, part time", firstYear: 2022},
  F5: {label: "Training or employment other than an apprenticeship, full time", firstYear: 2022},
  P5: {label: "Training or employment other than an apprenticeship, part time", firstYear: 2022},
  G4: {label: "Not in education, employment or training because of illness or disability"},
  G5: {label: "Not in education, employment or training for another reason"},
  G6: {label: "Not in education, employment or training because of pregnancy or parenting"},
  "0": {label: "Not known, the authority is not in touch"}
} as const satisfies CodeList;
