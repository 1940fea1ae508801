import type {Provenance} from "../../loaders/contract/provenance.ts";
import {lowerFirst} from "./count-text.js";
import type {Verdict} from "./verdict.js";

/** What a reader is to know first of a verdict that rests on a made-up figure. */
export const EXAMPLE = "Example";

/**
 * A verdict as it may be shown. One that rests on a made-up figure claims nothing: it has an open mark in place of its
 * sign, and says that it is an example. A real council's figures have no provenance, so its verdicts stay as they are.
 */
export const asExample = (verdict: Verdict, provenance: Provenance | null): Verdict =>
  provenance === "made-up"
    ? {...verdict, sign: "□", bold: `${EXAMPLE}: ${lowerFirst(verdict.bold)}`}
    : verdict;
