import type {FigureKey} from "./figure-key.ts";

/** A figure of ours as an earlier release printed it; its counts are null where that release hid them. */
export type EarlierFigure = FigureKey & {
  readonly symbol: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
};
