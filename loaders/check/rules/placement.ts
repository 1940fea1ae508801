import type {PlacementProvider} from "../../contract/codes/placement-provider.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import {surelyUnder} from "../possible-age.ts";
import type {Rule} from "../rule.ts";

/** The placement, against the child's age and its provider. */
export const placementRules: readonly Rule[] = [
  atLeast(15, "P2", "370", "independent-living-under-15", "independent living"),
  atLeast(14, "H5", "371", "semi-independent-under-14", "semi-independent accommodation"),
  atLeast(16, "K3", "371", "supported-accommodation-under-16", "supported accommodation"),
  atLeast(10, "R5", "372", "young-offender-institution-under-10", "a young offender institution"),
  atLeast(4, "S1", "373", "residential-school-under-4", "a residential school"),
  atLeast(14, "P3", "374", "residential-employment-under-14", "residential employment"),
  neverProvides("PR1", ["P1", "R2", "R5"], "527"),
  neverProvides("PR2", ["P1", "R2", "R5"], "528"),
  neverProvides("PR3", ["P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6"], "529"),
  neverProvides("PR4", ["P1"], "530"),
  neverProvides("PR5", ["P1"], "531"),
  {
    code: "parents-provide-other-placement",
    rule: "550",
    severity: "warning",
    column: "PLACE_PROVIDER",
    wrong: "Parents as provider (PR0) can only go with a placement with parents (P1).",
    treated: "Counted as given, in both breakdowns.",
    measures: ["placement-provider"],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => row.placementProvider === "PR0" && row.placementType !== "P1")
  },
  {
    code: "provider-missing",
    rule: "526",
    severity: "warning",
    column: "PLACE_PROVIDER",
    wrong: "The placement has no provider code.",
    treated: "Counted as provider not known.",
    measures: ["placement-provider"],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => row.placementProvider === null && !needsNoProvider(row.placementType))
  },
  {
    code: "provider-not-expected",
    rule: "213",
    severity: "warning",
    column: "PLACE_PROVIDER",
    wrong: "A temporary (T0 to T4) or other (Z1) placement has no provider, but one is given.",
    treated: "Counted as given.",
    measures: ["placement-provider"],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => row.placementProvider !== null && needsNoProvider(row.placementType))
  },
  {
    code: "move-without-reason",
    rule: "225",
    severity: "warning",
    column: "REASON_PLACE_CHANGE",
    wrong: "The child moved to another placement and no reason for the change is given.",
    treated: "The move is counted; its reason is not known.",
    measures: ["three-or-more-placements"],
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode, next}) =>
            episode.reasonEpisodeCeased === "X1" &&
            episode.reasonForPlacementChange === null &&
            next !== null &&
            next.began === episode.ended &&
            ["P", "T", "B", "U"].includes(next.reasonForNewEpisode) &&
            !isTemporary(episode.placementType) &&
            !isTemporary(next.placementType)
        )
        .map(({episode}) => episode)
  },
  {
    code: "temporary-with-reason",
    rule: "226",
    severity: "warning",
    column: "REASON_PLACE_CHANGE",
    wrong: "A temporary placement (T0 to T4) needs no reason for the change of placement, but has one.",
    treated: "The reason is left out.",
    measures: [],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => isTemporary(row.placementType) && row.reasonForPlacementChange !== null)
  }
];

const isTemporary = (placement: PlacementType) => placement.startsWith("T");

const needsNoProvider = (placement: PlacementType) => isTemporary(placement) || placement.startsWith("Z");

/** A placement for children of at least this age. */
function atLeast(years: number, placement: PlacementType, rule: string, code: string, words: string): Rule {
  return {
    code,
    rule,
    severity: "warning",
    column: "PLACE",
    wrong: `A child in ${words} (${placement}) should be at least ${years} years old.`,
    treated: "Counted as given; check PLACE against DOB.",
    measures: ["placement-type"],
    breaks: ({steps}) =>
      steps
        .filter(
          ({episode, born}) =>
            born !== null && episode.placementType === placement && surelyUnder(years, born, episode.began)
        )
        .map(({episode}) => episode)
  };
}

/** A provider that cannot be the provider of these placements. */
function neverProvides(provider: PlacementProvider, placements: PlacementType[], rule: string): Rule {
  return {
    code: `provider-${provider.toLowerCase()}-of-this-placement`,
    rule,
    severity: "warning",
    column: "PLACE_PROVIDER",
    wrong: `The provider ${provider} cannot provide a placement of the type given (${placements.join(", ")}).`,
    treated: "Counted as given, in both breakdowns.",
    measures: ["placement-provider"],
    breaks: ({rows}) =>
      rows.episodes.filter(
        (row) => row.placementProvider === provider && placements.includes(row.placementType)
      )
  };
}
