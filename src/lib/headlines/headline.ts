import type {MeasureRow} from "../../../loaders/contract/release.ts";
import type {Verdict} from "../../words/verdict.js";
import type {Html} from "../html/html.js";

/** One of the ten sentences of the year: a councillor's question, its answer, and the evidence for it. */
export interface Headline {
  /** Its place in the page's address (`#moves`). */
  readonly id: string;
  readonly question: string;
  /** The answer, its number in bold. */
  readonly answer: Html;
  /** The figures that the answer gives. Where one is made up, the answer is an example. */
  readonly figures: readonly (MeasureRow | null)[];
  readonly verdicts: readonly Verdict[];
  /** Plain sentences below the verdicts. */
  readonly remarks: readonly string[];
  readonly more: {readonly label: string; readonly path: string};
  /** What the small drawing shows, in words, and the drawing; the words alone where they say it all. */
  readonly evidence: {
    readonly caption: string;
    readonly drawing: Html | null;
    /** What the marks of its figures mean; null for a real council. */
    readonly marks: Html | null;
  } | null;
}
