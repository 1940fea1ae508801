import {ethnicGroup} from "../../children/categories/ethnic-group.ts";
import type {Facts} from "../../children/children-facts.ts";
import type {ChildOnDay, LookedAfterChild} from "../../children/looked-after-child.ts";
import {ETHNICITIES, type Ethnicity} from "../../contract/codes/ethnicity.ts";
import type {Group, Population, Subject} from "../population.ts";
import {isToldOf} from "../told-of.ts";
import {traitsOf} from "./children.ts";
import {GROUPS_JOINED, GROUPS_NOT_JOINED} from "./ethnic-group-joined.ts";

const MANY_PLACEMENTS = 3;

const SAME_AS: Population["sameAs"] = {
  ...GROUPS_NOT_JOINED,
  "legal-status-group=section-20": "legal-status=section-20"
};

/** Children looked after on 30 June, 30 September or 31 December, in the quarter that ends that day. */
const lookedAfterAtQuarterEnds: Population = {
  id: "looked-after-at-quarter-end",
  of: "children",
  subjects: ({lookedAfterAtQuarterEnds: children}) => children.map(onDay),
  collected: (facts, _folder, year) => isToldOf(facts, year),
  source: () => "SSDA903 return",
  sameAs: SAME_AS,
  groups
};

/** Children looked after on 31 March, in the reporting year that ends that day. */
export const lookedAfter: Population = {
  id: "looked-after",
  of: "children",
  subjects: ({lookedAfter: children}) => children.map(asSubject),
  collected: (facts, _folder, year) => isToldOf(facts, year),
  source: () => "SSDA903 return",
  atQuarterEnds: lookedAfterAtQuarterEnds,
  sameAs: SAME_AS,
  groups
};

/** What any day tells of a child. */
function onDay(child: ChildOnDay): Subject {
  return {
    on: child.on,
    weight: 1,
    amounts: {},
    sources: child.sources,
    traits: {
      "legal-status": child.legalStatus,
      "legal-status-group": child.legalStatusGroup,
      "placement-type": child.placementType,
      "placement-provider": child.placementProvider,
      "distance-band": child.distanceBand,
      "time-in-care": child.timeInCare,
      "category-of-need": child.categoryOfNeed.toLowerCase(),
      uasc: child.uasc ? "uasc" : "not-uasc",
      "over-20-miles-outside": yes(child.distanceBand === "over-20-miles" && child.outsideAuthority),
      "three-or-more-placements": yes(child.placementsInYear >= MANY_PLACEMENTS),
      "same-carer-asked": yes(child.sameCarerTwoYears !== null),
      "same-carer-two-years": yes(child.sameCarerTwoYears),
      ...traitsOf(child)
    }
  };
}

/** What 31 March tells besides. */
function asSubject(child: LookedAfterChild): Subject {
  const {health} = child;
  const subject = onDay(child);
  return {
    on: subject.on,
    weight: subject.weight,
    sources: subject.sources,
    amounts: {"sdq-score": health?.sdqScore ?? null},
    traits: {
      "three-or-more-with-temporary": yes(child.placementsCountingTemporary >= MANY_PLACEMENTS),
      "three-or-more-with-same-carer": yes(child.placementsCountingSameCarer >= MANY_PLACEMENTS),
      // A child for whom none was due yet had none late (national indicator 66 was of every child looked after); a table of the few who
      // had none due would show them.
      "all-reviews-on-time": yes(child.allReviewsOnTime !== false),
      "health-returned": yes(health !== null),
      "health-assessment": yes(health?.healthAssessment),
      "dental-check": yes(health?.dentalCheck),
      immunisations: yes(health?.immunisations),
      "sdq-score": yes(typeof health?.sdqScore === "number"),
      "social-worker-returned": yes(child.socialWorkerChanged !== null),
      "social-worker-changed": yes(child.socialWorkerChanged),
      ...subject.traits
    }
  };
}

const yes = (fact: boolean | null | undefined): "yes" | "no" => (fact ? "yes" : "no");

function groups({switches}: Facts): readonly Group[] {
  const codes = Object.keys(ETHNICITIES) as Ethnicity[];
  const ethnicGroups = [...new Set(codes.map((code) => ethnicGroup(code, switches)))];
  return [
    ...ethnicGroups.map(
      (group): Group => ({
        whole: `ethnic-group=${group}`,
        parts: codes
          .filter((code) => ethnicGroup(code, switches) === group)
          .map((code) => `ethnicity=${code.toLowerCase()}` as const)
      })
    ),
    GROUPS_JOINED,
    {
      whole: "legal-status-group=care-orders",
      parts: ["legal-status=interim-care-order", "legal-status=full-care-order"]
    },
    {
      whole: "legal-status-group=other",
      parts: ["legal-status=placement-order", "legal-status=child-protection", "legal-status=youth-justice"]
    },
    {whole: "distance-band=over-20-miles", parts: ["over-20-miles-outside=yes"], others: true},
    {whole: "three-or-more-with-temporary=yes", parts: ["three-or-more-placements=yes"], others: true},
    {whole: "three-or-more-with-same-carer=yes", parts: ["three-or-more-placements=yes"], others: true}
  ];
}
