import type {Switches} from "../contract/authority.ts";
import {SMALL} from "../contract/small-count.ts";
import type {Count, CountedThing, CountId} from "../measures/counted.ts";
import type {HiddenBefore} from "./hidden-before.ts";

/** What is protected and what it costs to hide: the rules of the gate as data, so that they can be read and argued with. */
export interface Policy {
  /** Counts from 1 to this are hidden. */
  readonly threshold: number;
  /** Counts of these things are protected; the others are shown as they are, unless the category is sensitive. */
  readonly protects: ReadonlySet<CountedThing>;
  /** May a zero be hidden to protect others? Where none may, a margin can give its parts away. */
  readonly hideZeros: boolean;
  /**
   * A group of at least this many, all in one sensitive category, tells something of every member: all nine have one
   * legal status, all who left care went home. Headlines give way to it. Only that all of them were taken over by other
   * councils, or that a thing is not so or not known, says nothing of anybody.
   */
  readonly classDisclosureFrom: number;
  /** Means are published over at least this many. */
  readonly smallestMean: number;
  /** How many counts are hidden for being small is told from so many on, and with so many others. */
  readonly smallestSplit: number;
  /** Are the lowest and the highest caseload published, by which an officer could be recognised? */
  readonly publishCaseloadRange: boolean;
  /** How far the Department's figure may lie from ours and still count as one that a reader may rely on. */
  readonly departmentTolerance: number;
  /** Counts that documents already public tell exactly: of meetings and cases, hiding these would only pretend. */
  readonly alreadyPublic: ReadonlySet<CountId>;
  /** What an earlier release of ours hid: to print it now would break the promise that was made with that. */
  readonly hiddenBefore: HiddenBefore;
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
    hiddenBefore: {counts: new Set(), shares: new Set()}
  };
}

/**
 * What it costs to hide a cell. It depends on where the cell stands and on what is public of its category
 * (`expectedSize`), never on its value: costs must tell nothing.
 */
export const HIDING_COST = {
  /** A group that others add up to, such as an ethnic group over its codes. */
  groupMargin: 60,
  oneWay: 30,
  twoWay: 3,
  /** The total of a measure, and below a statutory headline: only where nothing else protects a child. */
  total: 300,
  headline: 10_000,
  /** So many times dearer is the largest category of a breakdown than the smallest: readers miss it most. */
  largestCategory: 6
} as const;

/**
 * Is this count protected? Children always are. Meetings and cases are shown as the service's report has always
 * shown them, except by ethnic group, legal status and the like: two reviews of Asian children are one child's.
 * Where a switch protects the rest of them, those that are public already are still shown; a few children are not,
 * whoever has printed them: a document can be withdrawn, and it need not be found by everybody who finds this one.
 */
export const isProtected = (policy: Policy, count: Pick<Count, "id" | "of" | "sensitive">): boolean =>
  isOfChildren(count) || (isAskedFor(policy, count) && !policy.alreadyPublic.has(count.id));

/** Would this count of meetings or cases be protected, were it not public already? */
export const isAlreadyPublic = (policy: Policy, count: Pick<Count, "id" | "of" | "sensitive">): boolean =>
  !isOfChildren(count) && isAskedFor(policy, count) && policy.alreadyPublic.has(count.id);

/** A count of meetings or cases that the council's switch protects, or that of an earlier release did. */
const isAskedFor = (policy: Policy, {id, of}: Pick<Count, "id" | "of">): boolean =>
  policy.protects.has(of) || policy.hiddenBefore.counts.has(id);

/** Must this count stay hidden because an earlier release hid it? Not where a document has told it since. */
export const staysHidden = (policy: Policy, id: CountId): boolean =>
  policy.hiddenBefore.counts.has(id) && !policy.alreadyPublic.has(id);

/** Does it count children, or something that points to them? */
const isOfChildren = ({of, sensitive}: Pick<Count, "of" | "sensitive">): boolean =>
  of === "children" || (of !== "staff" && sensitive);

/** Is this count a small one that must be hidden? */
export const isSmall = (policy: Policy, count: Pick<Count, "id" | "value" | "of" | "sensitive">): boolean =>
  isProtected(policy, count) && count.value >= 1 && count.value <= policy.threshold;
