import type {Finding} from "../../contract/finding.ts";
import {required} from "../../contract/required.ts";

/**
 * The findings of several parts of the children as one list, as if the children had not been split. No row is in two
 * parts, so two parts that name the same line (a header) or the file as a whole say the same; other rows add up.
 */
export function mergedFindings(parts: readonly (readonly Finding[])[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of parts.flat()) {
    const {severity, file, column, code, message} = finding;
    const key = `${severity} ${file} ${column} ${code} ${message}`;
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, finding);
      continue;
    }
    if (known.line === finding.line) continue;
    const rows = finding.rows + known.rows;
    if (lineOf(known) < lineOf(finding)) merged.set(key, {...known, rows});
    else {
      // Taken out first, so that findings of one line stay in the order in which their part found them.
      merged.delete(key);
      merged.set(key, {...finding, rows});
    }
  }
  return [...merged.values()];
}

/** Sorts findings by file, in the order in which the files were read, then by line. */
export const inOrderOfFiles = (
  findings: readonly Finding[],
  files: readonly string[]
): readonly Finding[] => {
  const places = new Map(files.map((file, index) => [file, index]));
  const placeOf = ({file}: Finding) =>
    required(places.get(file), `the place of ${file} among the files read`);
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b) || lineOf(a) - lineOf(b));
};

/** A finding of the file as a whole comes before its lines. */
const lineOf = ({line}: Finding): number => line ?? 0;
