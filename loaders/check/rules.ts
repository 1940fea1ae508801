import type {Rule} from "./rule.ts";
import {adoptionRules} from "./rules/adoption.ts";
import {carryOverRules} from "./rules/carry-over.ts";
import {childRules} from "./rules/child.ts";
import {distanceRules} from "./rules/distance.ts";
import {episodeChainRules} from "./rules/episode-chain.ts";
import {episodeDateRules} from "./rules/episode-dates.ts";
import {healthRules} from "./rules/health.ts";
import {leavingCareRules} from "./rules/leaving-care.ts";
import {legalStatusRules} from "./rules/legal-status.ts";
import {missingRules} from "./rules/missing.ts";
import {otherTableRules} from "./rules/other-tables.ts";
import {placementRules} from "./rules/placement.ts";
import {reviewRules} from "./rules/reviews.ts";
import {serviceLogRules} from "./rules/service-logs.ts";
import {temporaryPlacementRules} from "./rules/temporary-placement.ts";
import {uascRules} from "./rules/uasc.ts";

/** Every rule of consistency, by theme. */
export const RULES: readonly Rule[] = [
  ...childRules,
  ...episodeDateRules,
  ...episodeChainRules,
  ...carryOverRules,
  ...legalStatusRules,
  ...placementRules,
  ...temporaryPlacementRules,
  ...distanceRules,
  ...leavingCareRules,
  ...adoptionRules,
  ...uascRules,
  ...reviewRules,
  ...healthRules,
  ...missingRules,
  ...otherTableRules,
  ...serviceLogRules
];
