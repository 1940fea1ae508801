import type {Facts} from "../children/children-facts.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {TimeIdentifier} from "../contract/figure-key.ts";
import type {MeasureWords} from "../contract/release.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {Amount} from "./amount.ts";
import type {Condition} from "./condition.ts";
import type {Population} from "./population.ts";

/** One measure of the catalogue: what it means in words and how it is worked out. Each has a file of its own. */
export interface Measure extends Omit<MeasureWords, "timeIdentifier"> {
  /** The kinds of period that it has figures for; the first is the main one on its page. */
  readonly periods: readonly [TimeIdentifier, ...TimeIdentifier[]];
  readonly rule: Rule;
  /** Those whom the return does not ask: a group of them alone has no figure, and in the total they count as no. */
  readonly notAsked?: Condition;
  /** Its total is a headline of the report: hidden if it is small, but never to protect another figure. */
  readonly headline?: true;
  /** Where its figures come from, if not from the source of its population alone. */
  readonly source?: (facts: Facts, year: ReportingYear) => string;
  /** Whether the council collects it in a year, if it needs more than its population does. */
  readonly collected?: (facts: Facts, folder: DataFolder, year: ReportingYear) => boolean;
}

/** How a measure's figures come from its population. `where` implies `among`. */
export type Rule =
  /** How many; each figure is also a share of the population. */
  | {readonly kind: "count"; readonly population: Population; readonly where?: Condition}
  /** How many in a hundred of the population, or of those `among` it. */
  | {
      readonly kind: "share";
      readonly population: Population;
      readonly where: Condition;
      readonly among?: Condition;
    }
  /** How many in a hundred are in each category of the measure's breakdowns. */
  | {readonly kind: "profile"; readonly population: Population}
  /** How many per 10,000 residents aged 0 to 17. */
  | {readonly kind: "rate"; readonly population: Population}
  /** The share of each ethnic group over its share of all residents. */
  | {readonly kind: "representation"; readonly population: Population}
  /** The mean of an amount over those `among` whom it is known of. */
  | {
      readonly kind: "mean";
      readonly population: Population;
      readonly amount: Amount;
      readonly among?: Condition;
    }
  /** A number that counts nobody. Null where there is none in that year. */
  | {
      readonly kind: "plain";
      readonly source: string;
      readonly value: (folder: DataFolder, year: ReportingYear) => number | null;
    };
