/** A question for a meeting, with the figures that it comes from. */
export interface Question {
  readonly ask: string;
  /** The figures, in a sentence or two. */
  readonly why: string;
  /** The page that shows them. */
  readonly path: string;
  /** Whether it rests on a made-up figure. */
  readonly example: boolean;
}
