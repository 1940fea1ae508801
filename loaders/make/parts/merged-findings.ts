import type {Finding} from "../../contract/finding.ts";

/**
 * The findings of all parts of the children as one list, as if nobody had been split. No row is in two parts: where two
 * tell of the same line, or of a file as a whole, they tell the same; otherwise their rows add up.
 */
export function mergedFindings(parts: readonly (readonly Finding[])[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of parts.flat()) {
    const {severity, file, column, code, message} = finding;
    const key = `${severity} ${file} ${column} ${code} ${message}`;
    const known = merged.get(key);
    if (known?.line === finding.line) continue;
    const rows = finding.rows + (known?.rows ?? 0);
    if (known !== undefined && lineOf(known) < lineOf(finding)) merged.set(key, {...known, rows});
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
  const place = new Map(files.map((file, index) => [file, index]));
  return findings.toSorted(
    (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || lineOf(a) - lineOf(b)
  );
};

/** A finding of the file as a whole comes before its lines. */
const lineOf = ({line}: Finding): number => line ?? 0;
