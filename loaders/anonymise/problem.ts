import type {Finding} from "../contract/finding.ts";

/** Something about a file or folder of the raw return that stops the work. */
export const problem = (file: string, code: string, message: string): Finding => ({
  severity: "error",
  file,
  line: null,
  column: null,
  code,
  rule: null,
  message,
  rows: 0,
  measures: []
});
