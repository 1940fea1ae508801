import type {Finding} from "./finding.ts";

/** By file and line; what concerns a whole file comes before what concerns one of its lines. */
export const byFileAndLine = (a: Finding, b: Finding): number =>
  byWords(a.file, b.file) || lineOf(a) - lineOf(b);

/** By file, line, code and message: an order that does not depend on the order of the rows. */
export const byPlace = (a: Finding, b: Finding): number =>
  byFileAndLine(a, b) || byWords(a.code, b.code) || byWords(a.message, b.message);

/** Lines count from 1, so a finding about the whole file is at line 0. */
const lineOf = ({line}: Finding): number => line ?? 0;

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
