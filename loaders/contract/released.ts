import type {FigureKey} from "./figure-key.ts";

/** Declared only for its private member, which a changed copy (`{...released}`) does not have. */
declare class PassedTheGate {
  private readonly passedTheGate: true;
}

/** Something that has passed the gate. Only `loaders/disclosure/gate.ts` makes one, and writers accept nothing else. */
export type Released<T> = T & PassedTheGate;

/** A figure that has passed the gate: each count is either true and public, or null with the symbol `c`. */
export type GatedFigure = FigureKey & {
  readonly source: string;
  /** Empty, `c` hidden to protect children, `x` not available, `z` not applicable. */
  readonly symbol: "" | "c" | "x" | "z";
} & GatedContent;

export type GatedContent =
  | {readonly kind: "count"; readonly numerator: number | null; readonly denominator: number | null}
  | {readonly kind: "share"; readonly numerator: number | null; readonly denominator: number | null}
  | {readonly kind: "rate"; readonly numerator: number | null; readonly population: number}
  | {
      readonly kind: "index";
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly populationShare: number;
    }
  | {
      readonly kind: "mean";
      readonly mean: number | null;
      readonly deviation: number | null;
      readonly denominator: number | null;
    }
  | {readonly kind: "plain"; readonly value: number | null}
  | {readonly kind: "none"};
