/** A verdict as it is shown: a sign that reads without colour, a few bold words, and what they rest on. */
export interface Verdict {
  /** ○ not clear or the same, ▲ higher, ▼ lower. Decoration: the bold words say it too. */
  readonly sign: "○" | "▲" | "▼";
  readonly bold: string;
  readonly rest: string;
}

/** The verdict as plain text, for a summary, a label or the author's words. */
export const verdictText = ({bold, rest}: Verdict): string =>
  [bold, rest].join(/^[,.;:]/.test(rest) ? "" : " ").trim();
