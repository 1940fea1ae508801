import type {Finding} from "../contract/finding.ts";

/** What is to be said of a file; where nothing else is given, it concerns the whole file and no measure alone. */
export type FileFinding = Pick<Finding, "severity" | "code" | "message"> &
  Partial<Pick<Finding, "line" | "column" | "measures">>;

/** Gathers what is to be said of one file. */
export interface FileFindings {
  /** Path within the data folder. */
  readonly file: string;
  /** Adds a finding. The same code about the same column again is not another finding but one more row. */
  add(finding: FileFinding): void;
  /** All findings so far: of the file as a whole, then by the line where each was first met. */
  all(): readonly Finding[];
}

/** Starts to gather findings of the file at this path within the data folder. */
export function findingsOf(file: string): FileFindings {
  const byCodeAndColumn = new Map<string, Finding>();
  return {
    file,
    add({severity, code, message, line = null, column = null, measures = []}) {
      const key = `${severity} ${code} ${column} ${message}`;
      const known = byCodeAndColumn.get(key);
      if (known) byCodeAndColumn.set(key, {...known, rows: known.rows + 1});
      else
        byCodeAndColumn.set(key, {
          severity,
          file,
          line,
          column,
          code,
          rule: null,
          message,
          rows: line === null ? 0 : 1,
          measures
        });
    },
    all: () => [...byCodeAndColumn.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  };
}
