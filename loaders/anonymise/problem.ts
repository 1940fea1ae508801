import type {Finding} from "../contract/finding.ts";

/** An error in a file or folder of the raw return, because of which nothing is written. */
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
