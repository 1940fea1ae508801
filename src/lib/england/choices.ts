import type {EnglandSeries} from "../../../loaders/contract/england.ts";

/** Whom a council is compared with: a list of neighbours by its id, its region, or all of England. */
export type With = `neighbours-${string}` | "region" | "england";

/** What a reader asks of England's figures. */
export interface EnglandChoices {
  /** The council, by its code. */
  readonly area: string;
  readonly with: With;
  readonly series: Pick<EnglandSeries, "measure" | "breakdown" | "category" | "unit">;
  /** The year that ends. */
  readonly year: number;
}
