/** One chart of the page that is drawn in five ways: children looked after by one breakdown. */
export interface Chart {
  readonly breakdown: string;
  readonly bars: readonly {readonly category: string; readonly value: number}[];
}
