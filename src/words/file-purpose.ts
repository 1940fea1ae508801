const PURPOSES: Readonly<Record<string, string>> = {
  "measures.csv": "Every figure, one a row. Opens in Excel, R and Python.",
  "measures.parquet": "The same rows, typed and smaller. For DuckDB, R and Python.",
  "measures.meta.csv":
    "The data dictionary: what each column holds, in the layout of Explore education statistics.",
  "comparisons.csv": "Each figure compared with others: the difference, its interval and the verdict.",
  "comparisons.parquet": "The same comparisons, typed and smaller.",
  "children.parquet": "A row for each child on each 31 March. It must not leave the council.",
  "changes.csv": "Every figure that has changed since the release before, and why it may have changed.",
  "catalogue.json": "What each measure means.",
  "notes.json": "What the checks of the figures found.",
  "certificate.json": "How children were protected, and how that was tested.",
  "risk.json": "How easily these children could be recognised.",
  "history.json": "What was published before, and what has been put right since.",
  "manifest.json": "The software, the rules in force, who approved it, and a fingerprint of each file."
};

/** Sorts files as a reader looks for them: the figures first, then what is said about them. */
export const byPurpose = (one: string, other: string): number => NAMES.indexOf(one) - NAMES.indexOf(other);

const NAMES = Object.keys(PURPOSES);

/** What a file of a release is for, in a sentence; null for one that is not known, such as one that a council added. */
export const filePurpose = (name: string): string | null =>
  name.endsWith(".pdf") ? "A report on paper, as it was printed." : (PURPOSES[name] ?? null);
