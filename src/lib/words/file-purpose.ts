const PURPOSES: Readonly<Record<string, string>> = {
  "measures.csv": "Every figure, one a row. Opens in Excel, R and Python.",
  "measures.parquet": "The same rows, typed and smaller. For DuckDB, R and Python.",
  "measures.meta.csv": "What each column holds, in the layout of Explore education statistics.",
  "comparisons.csv": "Every figure beside another, with the difference, its interval and the verdict.",
  "comparisons.parquet": "The same comparisons, typed and smaller.",
  "catalogue.json": "What each measure means.",
  "notes.json": "What the checks of the figures found.",
  "certificate.json": "How children were protected, and how that was tested.",
  "history.json": "What was published before, and what has been put right since.",
  "changes.csv": "Every figure that the release before gave otherwise, and why it may be.",
  "manifest.json": "The software, the rules in force, who approved it, and a fingerprint of each file.",
  "children.parquet": "A row for each child and 31 March. It never leaves the council.",
  "risk.json": "How easily these children could be recognised."
};

/** What a file of a release is for, in a sentence; nothing for one that is not known. */
export const filePurpose = (name: string): string =>
  name.endsWith(".pdf") ? "A report on paper, as it was printed." : (PURPOSES[name] ?? "");
