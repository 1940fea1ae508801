import {CATEGORIES_OF_NEED} from "../../contract/codes/category-of-need.ts";
import {LEGAL_STATUSES} from "../../contract/codes/legal-status.ts";
import {PLACEMENT_PROVIDERS} from "../../contract/codes/placement-provider.ts";
import {PLACEMENT_TYPES} from "../../contract/codes/placement-type.ts";
import {REASONS_EPISODE_CEASED} from "../../contract/codes/reason-episode-ceased.ts";
import {REASONS_FOR_NEW_EPISODE} from "../../contract/codes/reason-for-new-episode.ts";
import {REASONS_FOR_PLACEMENT_CHANGE} from "../../contract/codes/reason-for-placement-change.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {number} from "../cells/number.ts";
import {oneOf} from "../cells/one-of.ts";
import {text} from "../cells/text.ts";
import {notKnownIs, onlyFor, orAbsent, orBlank, senselessMeansBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {EpisodeRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** Measures that tell one carer from another. */
const PLACEMENTS_COUNTED: readonly MeasureId[] = ["three-or-more-placements", "same-carer-two-years"];

const DISTANCES: readonly MeasureId[] = ["over-20-miles", "over-20-miles-outside", "distance-not-known"];

/**
 * No two places in England are this far apart, so a larger distance is a typing error. 999.9 means that one of the
 * postcodes is outside England or not known (DfE rule 454).
 */
const FURTHEST_MILES = 999;

/** Episodes: one row for each spell under one legal status in one placement. */
export const episodes = {
  name: "Episodes",
  measures: ["children-looked-after", "started", "ceased", "three-or-more-placements"],
  columns: {
    child: CHILD,
    began: date("DECOM"),
    reasonForNewEpisode: code("RNE", REASONS_FOR_NEW_EPISODE),
    legalStatus: code("LS", LEGAL_STATUSES),
    categoryOfNeed: onlyFor(["category-of-need"], code("CIN", CATEGORIES_OF_NEED)),
    placementType: code("PLACE", PLACEMENT_TYPES),
    placementProvider: onlyFor(["placement-provider"], orBlank(code("PLACE_PROVIDER", PLACEMENT_PROVIDERS))),
    ended: orBlank(date("DEC")),
    reasonEpisodeCeased: orBlank(code("REC", REASONS_EPISODE_CEASED)),
    reasonForPlacementChange: onlyFor([], orBlank(code("REASON_PLACE_CHANGE", REASONS_FOR_PLACEMENT_CHANGE))),
    distanceMiles: onlyFor(
      DISTANCES,
      senselessMeansBlank(notKnownIs("999.9", orAbsent(number("PL_DISTANCE", 0, FURTHEST_MILES))))
    ),
    placeMark: onlyFor(PLACEMENTS_COUNTED, orAbsent(text("PL_MARK", "the mark of a placement"))),
    placementLocation: onlyFor(
      ["over-20-miles-outside"],
      orAbsent(oneOf("PL_LOCATION", {IN: {means: "IN"}, OUT: {means: "OUT"}}))
    )
  },
  leftOut: ["HOME_POST", "PL_POST", "URN", "PL_LA"]
} satisfies Layout<CellsOf<EpisodeRow>>;
