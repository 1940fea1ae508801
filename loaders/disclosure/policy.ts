import type {Switches} from "../contract/authority.ts";
import {SMALL} from "../contract/small-count.ts";
import type {Count, CountedThing, CountId} from "../measures/counted.ts";
import type {HiddenBefore} from "./hidden-before.ts";

/** What is protected and what it costs to hide: the rules of the gate as data, so that people can read and dispute them. */
export interface Policy {
  /** Counts from 1 to this are hidden. */
  readonly threshold: number;
  /** Counts of these things are protected. Others are shown as they are, unless their category is sensitive. */
  readonly protects: ReadonlySet<CountedThing>;
  /** May a zero be hidden to protect others? Where none may, a margin can give away the cells that add up to it. */
  readonly hideZeros: boolean;
  /**
   * Where a group of at least this many is all in one sensitive category, the figures tell something of every member:
   * all nine have one legal status, all who left care went home. Headlines give way to this rule. It does not apply where
   * other councils took over the care of all of them, or where something is not so, or not known, of all of them.
   */
  readonly classDisclosureFrom: number;
  /** Means are published over at least this many. */
  readonly smallestMean: number;
  /** The certificate says how many hidden counts are small when at least this many are, and at least this many are not. */
  readonly smallestSplit: number;
  /** Are the lowest and the highest caseload published? An officer could be recognised by them. */
  readonly publishCaseloadRange: boolean;
  /** By how many children the Department's figure may differ from ours and still be a fact, give or take as many. */
  readonly departmentTolerance: number;
  /** Counts that public documents give exactly. To hide such a count of meetings or cases would protect nobody. */
  readonly alreadyPublic: ReadonlySet<CountId>;
  /** What an earlier release of ours hid. To print it now would break the promise of that release. */
  readonly hiddenBefore: HiddenBefore;
  /** Counts of tables that are withheld whole, because nothing less protects them. */
  readonly withheld: ReadonlySet<CountId>;
}

/** The policy that an authority's switches ask for. */
export function policyOf(switches: Switches): Policy {
  return {
    threshold: SMALL,
    protects: new Set(switches.protectMeetings ? ["children", "meetings", "cases"] : ["children"]),
    hideZeros: switches.hideZeros,
    classDisclosureFrom: 6,
    smallestMean: 10,
    smallestSplit: 10,
    publishCaseloadRange: switches.publishCaseloadRange,
    departmentTolerance: 5,
    alreadyPublic: new Set(),
    hiddenBefore: {counts: new Set(), shares: new Set()},
    withheld: new Set()
  };
}

/**
 * What it costs to hide a cell. It depends on the kind of table and on what is public about the category
 * (`expectedSize`), never on the value of the cell: costs must tell nothing.
 */
export const HIDING_COST = {
  /** A group that others add up to, such as an ethnic group over its codes. */
  groupMargin: 60,
  oneWay: 30,
  twoWay: 3,
  /** The total of a measure: hidden only where nothing else protects a child, but before a statutory headline. */
  total: 300,
  headline: 10_000,
  /** The largest category of a breakdown costs so many times what the smallest does, since readers miss it most. */
  largestCategory: 6
} as const;

/**
 * Is this count protected? Counts of children always are, whoever else has printed them: a document can be withdrawn,
 * and not everybody who finds this one would find it. Counts of meetings and cases are shown, as the service's report
 * has always shown them, except by ethnic group, legal status and the like: two reviews of Asian children are one
 * child's. Where a switch protects all of them, those that are public already are still shown.
 */
export const isProtected = (policy: Policy, count: Pick<Count, "id" | "of" | "sensitive">): boolean =>
  isOfChildren(count) || (isAskedFor(policy, count) && !policy.alreadyPublic.has(count.id));

/** Is this a count of meetings or cases that would be protected if it were not public already? */
export const isAlreadyPublic = (policy: Policy, count: Pick<Count, "id" | "of" | "sensitive">): boolean =>
  !isOfChildren(count) && isAskedFor(policy, count) && policy.alreadyPublic.has(count.id);

/** Did the council ask for this count to be protected, now or for an earlier release? */
const isAskedFor = (policy: Policy, {id, of}: Pick<Count, "id" | "of">): boolean =>
  policy.protects.has(of) || policy.hiddenBefore.counts.has(id);

/** Must this count stay hidden because an earlier release hid it? Not when a document has published it since. */
export const staysHidden = (policy: Policy, id: CountId): boolean =>
  policy.hiddenBefore.counts.has(id) && !policy.alreadyPublic.has(id);

/** Does it count children, or meetings and cases by a sensitive category, which point to children? */
const isOfChildren = ({of, sensitive}: Pick<Count, "of" | "sensitive">): boolean =>
  of === "children" || (of !== "staff" && sensitive);

/** Is this count a small one that must be hidden? One of a table that nobody prints is not: its neighbours are. */
export const isSmall = (
  policy: Policy,
  count: Pick<Count, "id" | "value" | "of" | "sensitive" | "ways">
): boolean =>
  count.ways < 3 && isProtected(policy, count) && count.value >= 1 && count.value <= policy.threshold;
