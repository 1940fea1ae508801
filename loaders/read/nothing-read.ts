import type {DataFolder} from "./data-folder.ts";

/** An empty data folder: no row of any return, and no log. */
export const NOTHING_READ: Omit<DataFolder, "authority"> = {
  returns: {
    header: [],
    episodes: [],
    reviews: [],
    uasc: [],
    health: [],
    careLeavers: [],
    adoptions: [],
    placedForAdoption: [],
    previousPermanence: [],
    missing: [],
    socialWorkers: [],
    deprivationOfLiberty: []
  },
  extract: null,
  service: {
    reviews: null,
    caseloads: null,
    disputes: null,
    checklist: null,
    audits: null,
    objectives: null,
    feedback: null,
    midpointReviews: null,
    initialHealthAssessments: null,
    siblings: null
  },
  population: [],
  census: [],
  comparators: [],
  ledger: []
};
