import {ethnicGroup} from "../../children/categories/ethnic-group.ts";
import type {Facts} from "../../children/children-facts.ts";
import type {ChildOnDay, LookedAfterChild} from "../../children/looked-after-child.ts";
import {categoryOfCode} from "../../contract/codes/category-of-code.ts";
import {ETHNICITIES, type Ethnicity} from "../../contract/codes/ethnicity.ts";
import type {Condition} from "../condition.ts";
import {isCovered} from "../is-covered.ts";
import {type Group, type Population, population, type SubjectWith} from "../population.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";
import {GROUPS_JOINED, GROUPS_NOT_JOINED} from "./ethnic-group-joined.ts";

const MANY_PLACEMENTS = 3;

/**
 * Ages on 31 March at which a score counts. A carer is asked from 4 on, but the return does not say when, so the
 * Department leaves out children who may have been under 4 (DfE, emotional and behavioural health, methodology).
 */
const SCORED_AGES = {from: 5, to: 16};

const SAME_AS: Population["sameAs"] = {
  ...GROUPS_NOT_JOINED,
  "legal-status-group=section-20": "legal-status=section-20"
};

/** What is known of a child on any day. */
const ON_A_DAY = [
  "legal-status",
  "legal-status-group",
  "placement-type",
  "placement-provider",
  "distance-band",
  "time-in-care",
  "category-of-need",
  "uasc",
  "over-20-miles-outside",
  "three-or-more-placements",
  "same-carer-asked",
  "same-carer-two-years",
  ...OF_EVERY_CHILD
] as const;

/** What is known on 31 March alone, and on any day. */
const ON_31_MARCH = [
  "three-or-more-with-temporary",
  "three-or-more-with-same-carer",
  "all-reviews-on-time",
  "health-returned",
  "health-assessment",
  "dental-check",
  "immunisations",
  "sdq-score",
  "social-worker-returned",
  "social-worker-changed",
  ...ON_A_DAY
] as const;

/** Children looked after on 30 June, 30 September or 31 December, in the quarter that ends that day. */
export const lookedAfterAtQuarterEnds = population({
  id: "looked-after-at-quarter-end",
  of: "children",
  traits: ON_A_DAY,
  amounts: [],
  subjects: ({lookedAfterAtQuarterEnds: children}) => children.map(onDay),
  collected: (facts, _folder, year) => isCovered(facts, year),
  source: () => "SSDA903 return",
  sameAs: SAME_AS,
  groups: groupsOnADay
});

/** Children looked after on 31 March, in the reporting year that ends that day. */
export const lookedAfter = population({
  id: "looked-after",
  of: "children",
  traits: ON_31_MARCH,
  amounts: ["sdq-score"],
  subjects: ({lookedAfter: children}) => children.map(asSubject),
  collected: (facts, _folder, year) => isCovered(facts, year),
  source: () => "SSDA903 return",
  atQuarterEnds: lookedAfterAtQuarterEnds,
  sameAs: SAME_AS,
  groups: (facts) => [
    ...groupsOnADay(facts),
    {whole: "three-or-more-with-temporary=yes", parts: ["three-or-more-placements=yes"], others: true},
    {whole: "three-or-more-with-same-carer=yes", parts: ["three-or-more-placements=yes"], others: true}
  ]
});

function onDay(child: ChildOnDay): SubjectWith<(typeof ON_A_DAY)[number]> {
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
      "category-of-need": categoryOfCode(child.categoryOfNeed),
      uasc: child.uasc ? "uasc" : "not-uasc",
      "over-20-miles-outside": yes(child.distanceBand === "over-20-miles" && child.outsideAuthority),
      "three-or-more-placements": yes(child.placementsInYear >= MANY_PLACEMENTS),
      "same-carer-asked": yes(child.sameCarerTwoYears !== null),
      "same-carer-two-years": yes(child.sameCarerTwoYears),
      ...traitsOf(child)
    }
  };
}

function asSubject(child: LookedAfterChild): SubjectWith<(typeof ON_31_MARCH)[number], "sdq-score"> {
  const {health} = child;
  const sdqScore = isScored(child) ? (health?.sdqScore ?? null) : null;
  const subject = onDay(child);
  return {
    on: subject.on,
    weight: subject.weight,
    sources: subject.sources,
    amounts: {"sdq-score": sdqScore},
    traits: {
      "three-or-more-with-temporary": yes(child.placementsCountingTemporary >= MANY_PLACEMENTS),
      "three-or-more-with-same-carer": yes(child.placementsCountingSameCarer >= MANY_PLACEMENTS),
      // A child with no review due yet had none late: national indicator 66 was of every child looked after. A table of
      // those with a review due would reveal the few without.
      "all-reviews-on-time": yes(child.allReviewsOnTime !== false),
      "health-returned": yes(health !== null),
      "health-assessment": yes(health?.healthAssessment),
      "dental-check": yes(health?.dentalCheck),
      immunisations: yes(health?.immunisations),
      "sdq-score": yes(sdqScore !== null),
      "social-worker-returned": yes(child.socialWorkerChanged !== null),
      "social-worker-changed": yes(child.socialWorkerChanged),
      ...subject.traits
    }
  };
}

const isScored = ({age}: ChildOnDay): boolean => age >= SCORED_AGES.from && age <= SCORED_AGES.to;

const yes = (fact: boolean | null | undefined): "yes" | "no" => (fact ? "yes" : "no");

function groupsOnADay({switches}: Facts): readonly Group[] {
  const codes = Object.keys(ETHNICITIES) as Ethnicity[];
  const ethnicGroups = [...new Set(codes.map((code) => ethnicGroup(code, switches)))];
  return [
    ...ethnicGroups.map(
      (group): Group => ({
        whole: `ethnic-group=${group}`,
        parts: codes
          .filter((code) => ethnicGroup(code, switches) === group)
          .map((code): Condition => `ethnicity=${categoryOfCode(code)}`)
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
    {whole: "distance-band=over-20-miles", parts: ["over-20-miles-outside=yes"], others: true}
  ];
}
