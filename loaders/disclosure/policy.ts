import type {Count, CountedThing} from "../measures/counted.ts";
import type {Switches} from "../read/authority.ts";

/** What is protected and what it costs to hide: the rules of the gate as data, so that they can be read and argued with. */
export interface Policy {
  /** Counts from 1 to this are hidden: the Department's convention for children in need and looked after. */
  readonly threshold: number;
  /** Counts of these things are protected; the others are shown as they are, unless the category is sensitive. */
  readonly protects: ReadonlySet<CountedThing>;
  /** May a zero be hidden to protect others? Where none may, a margin can give its parts away. */
  readonly hideZeros: boolean;
  /** A group of at least this many, all in one sensitive category, tells something of every member. */
  readonly classDisclosureFrom: number;
  /** Means are published over at least this many. */
  readonly smallestMean: number;
  /** Are the lowest and the highest caseload published, by which an officer could be recognised? */
  readonly publishCaseloadRange: boolean;
  /** How far the Department's figure may lie from ours and still count as one that a reader may rely on. */
  readonly departmentTolerance: number;
}

/** The figures that `publishCaseloadRange` is about. */
export const CASELOAD_RANGE: ReadonlySet<string> = new Set(["caseload-lowest", "caseload-highest"]);

/** The policy that an authority's switches ask for. */
export function policyOf(switches: Switches): Policy {
  return {
    threshold: 5,
    protects: new Set(switches.protectMeetings ? ["children", "meetings", "cases"] : ["children"]),
    hideZeros: switches.hideZeros,
    classDisclosureFrom: 6,
    smallestMean: 10,
    publishCaseloadRange: switches.publishCaseloadRange,
    departmentTolerance: 5
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
 */
export const isProtected = (policy: Policy, count: Pick<Count, "of" | "sensitive">): boolean =>
  policy.protects.has(count.of) || (count.of !== "staff" && count.sensitive);

/** Is this count a small one that must be hidden? */
export const isSmall = (policy: Policy, count: Pick<Count, "value" | "of" | "sensitive">): boolean =>
  isProtected(policy, count) && count.value >= 1 && count.value <= policy.threshold;
