import {bandReached} from "../../contract/bands.ts";
import type {CategoryOf} from "../../contract/breakdowns.ts";

/** The Department's age bands for children looked after on 31 March. */
export type AgeBand = CategoryOf<"age-band">;

/** The band of an age in completed years. */
export const ageBand = (age: number): AgeBand => bandReached("age-band", 12 * age);
