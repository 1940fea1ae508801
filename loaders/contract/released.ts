import type {FigureKey} from "./figure-key.ts";

/** A class that does not exist, for its private member: a copy with something changed (`{...released}`) has none. */
declare class PassedTheGate {
  private readonly passedTheGate: true;
}

/** Something that the gate has let through. Only `loaders/disclosure/gate.ts` makes one; the writers take nothing else. */
export type Released<T> = T & PassedTheGate;

/** A figure as the gate lets it through: a count is either true and public, or null with the symbol `c`. */
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
