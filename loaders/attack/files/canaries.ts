import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";

/** Looks for planted strings in every decoded text of the site, and never repeats what it found. */
export function canariesIn(decoded: readonly Decoded[], canaries: readonly string[]): Complaint[] {
  return decoded.flatMap(({path, texts}) => {
    const found = canaries.filter((canary) => texts.some((text) => text.includes(canary))).length;
    return found > 0
      ? [{kind: "canary", where: path, what: `${found} planted ${found === 1 ? "string" : "strings"} found`}]
      : [];
  });
}
