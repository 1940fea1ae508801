import type {Finding} from "../contract/finding.ts";
import {byFileAndLine} from "../contract/finding-order.ts";

/** A finding about a file. Without a line, a column or measures it concerns the whole file and no measure in particular. */
export type FileFinding = Pick<Finding, "severity" | "code" | "message"> &
  Partial<Pick<Finding, "line" | "column" | "measures">>;

/** Collects the findings about one file. */
export interface FileFindings {
  /** Path within the data folder. */
  readonly file: string;
  /** Adds a finding. If the same was found before, it only counts one more row. */
  add(finding: FileFinding): void;
  /** All findings so far: first those about the whole file, then by the line where each was first found. */
  all(): readonly Finding[];
}

/**
 * Starts collecting findings about the file at this path within the data folder. In XML no column has a number that
 * somebody could count, so there no finding gives one.
 */
export function findingsOf(file: string, hasColumnNumbers = true): FileFindings {
  const byCodeAndColumn = new Map<string, Finding>();
  return {
    file,
    add({severity, code, message, line = null, column: position = null, measures = []}) {
      const column = hasColumnNumbers ? position : null;
      const key = `${severity} ${code} ${position} ${message}`;
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
    all: () => [...byCodeAndColumn.values()].sort(byFileAndLine)
  };
}
