/** A sentence that the council publishes in its own words, and where it is. */
export interface PublishedSentence {
  /** Path within the data folder. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** The paragraph or cell around it. */
  readonly around: string;
}
