import type {MeasureRow} from "../../../loaders/contract/release.ts";

/** What a drawing or a table has to know of a figure to say where it comes from and whether it is an example. */
export type Sourced = Pick<MeasureRow, "source" | "provenance" | "value">;
