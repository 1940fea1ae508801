/** A verdict as it is shown: a sign that needs no colour, a few bold words, and the figures behind them. */
export interface Verdict {
  /** ○ not clear or the same, ▲ higher, ▼ lower, □ an example. Decoration: the bold words say it too. */
  readonly sign: "○" | "▲" | "▼" | "□";
  readonly bold: string;
  readonly rest: string;
}

/** A verdict as plain text, for a summary, a label or the author's words. */
export const verdictText = ({bold, rest}: Verdict): string =>
  [bold, rest].join(/^[,.;:]/.test(rest) ? "" : " ").trim();
