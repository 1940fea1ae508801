import {availableParallelism} from "node:os";
import type {ProcessCost} from "../measured-process.ts";
import type {Goal} from "../results.ts";
import {written} from "../written.ts";
import type {InParts, Taken} from "./in-parts.ts";
import type {PublishedSize} from "./published-size.ts";
import type {SizeMeasured} from "./release.ts";

/** What England's ten years cost. */
export interface England extends ProcessCost {
  /** The same in parts, by a process for each processor; null where one process was not run, but drawn out. */
  readonly byProcesses: Taken | null;
}

/** England has about 84,000 children looked after and Thurrock 300; ten years are two of our folders of five. */
export const ENGLAND_TEN_YEARS = 2 * 280;

/** What the release set out to be, held against what was measured. */
export function releaseGoals(
  sizes: readonly SizeMeasured[],
  split: InParts,
  onSite: PublishedSize,
  england: England
): readonly Goal[] {
  const smallest = sizes[0];
  const largest = sizes.at(-1);
  if (smallest === undefined || largest === undefined) return [];
  const before = sizes.at(-2) ?? smallest;
  // What a further row costs, so that starting up is not taken for the cost of rows.
  const lastStep = stepCost(before, largest);
  const stepBefore = stepCost(sizes.at(-3) ?? smallest, before);
  const figures = largest.published.parquet / smallest.published.parquet;
  return [
    {
      goal: "One authority, five years, without the gate in under 2 s and 300 MB",
      measured: `${written(smallest.released.seconds, "seconds")}, ${written(smallest.released.megabytes, "megabytes")}`,
      met: smallest.released.seconds < 2 && smallest.released.megabytes < 300,
      limit: "Node and the modules themselves, before a row is read"
    },
    {
      goal: "England's ten years under 60 s and 2 GB",
      measured: `${timeAndMemory(england)} in one process, ${england.byProcesses === null ? "drawn out along the line through the two largest sizes, since running it would take more than four minutes here" : `${timeAndMemory(england.byProcesses)} each by ${availableParallelism()} processes`}`,
      met: [england, england.byProcesses].some(
        (cost) => cost !== null && cost.seconds < 60 && cost.megabytes < 2000
      ),
      limit: `the rows themselves, on ${availableParallelism()} processors: *Where the time goes* gives what each step takes; more processors, of one machine or of several, take more parts`
    },
    {
      goal: "Cost grows no faster than the rows",
      measured: `a further row costs ${written(1e6 * lastStep, "score")} µs up to ${largest.folder.scale} ×, ${written(1e6 * stepBefore, "score")} µs up to ${before.folder.scale} ×`,
      met: lastStep <= 1.25 * stepBefore,
      limit:
        "the collector of garbage has more to look through as the heap grows, which parts split by child do not suffer"
    },
    {
      goal: "Parts counted by processes of their own, added up, give the same result cell by cell",
      measured: `${split.different} of ${split.cells.toLocaleString("en-GB")} cells differ`,
      met: split.different === 0,
      limit: "a measure that looks at two children at once"
    },
    {
      goal: "What is published does not grow with the number of children",
      measured: `${figures.toFixed(2)} × the bytes for ${largest.folder.scale} × the children`,
      met: figures <= 1.5,
      limit: "larger counts have more digits, and categories that nobody was in before have rows"
    },
    {
      goal: "What is published within 1.5 times its bare cells under brotli",
      measured: `Parquet ${(onSite.parquetSent / onSite.bare).toFixed(2)} × as it is sent, CSV ${(onSite.csv / onSite.bare).toFixed(2)} ×`,
      met: onSite.parquetSent <= 1.5 * onSite.bare && onSite.csv <= 1.5 * onSite.bare,
      limit: "intervals are published with the figures"
    }
  ];
}

const timeAndMemory = ({seconds, megabytes}: Taken): string =>
  `${written(seconds, "seconds")} and ${written(megabytes, "megabytes")}`;

/** Seconds for each row by which the second size is larger. */
const stepCost = (a: SizeMeasured, b: SizeMeasured): number =>
  a === b
    ? b.released.seconds / b.folder.rows
    : (b.released.seconds - a.released.seconds) / (b.folder.rows - a.folder.rows);

/** What England's ten years would cost, on the line through the two largest sizes. */
export function drawnOut(sizes: readonly SizeMeasured[]): ProcessCost {
  const [b, a = b] = sizes.toReversed();
  if (a === undefined || b === undefined) return {seconds: 0, processor: 0, megabytes: 0};
  return {
    seconds: drawnOutCost("seconds", a, b),
    processor: drawnOutCost("processor", a, b),
    megabytes: drawnOutCost("megabytes", a, b)
  };
}

/** One cost of it. */
function drawnOutCost(cost: keyof ProcessCost, a: SizeMeasured, b: SizeMeasured): number {
  if (a === b) return (b.released[cost] * ENGLAND_TEN_YEARS) / b.folder.scale;
  const slope = (b.released[cost] - a.released[cost]) / (b.folder.scale - a.folder.scale);
  return b.released[cost] + slope * (ENGLAND_TEN_YEARS - b.folder.scale);
}
