import type {Finding} from "../contract/finding.ts";

/** A finding in a form that editors and people can read: `returns/2018-19/episodes.csv:14:3 unknown-code error: …`. */
export function findingLine(finding: Finding): string {
  const place = [finding.file, finding.line, finding.column].filter((part) => part !== null).join(":");
  const rule = finding.rule === null ? "" : ` (rule ${finding.rule})`;
  const rows = finding.rows > 1 ? ` [${finding.rows} rows]` : "";
  return `${place} ${finding.code} ${finding.severity}${rule}: ${finding.message}${rows}`;
}
