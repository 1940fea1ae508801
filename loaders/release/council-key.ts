import {readFileSync} from "node:fs";
import {join} from "node:path";

const KEY_FILE = join(import.meta.dirname, "../../private/anonymise.key");

/**
 * The council's own secret: `CARE_REPORT_KEY`, else the key that `npm run anonymise` made; empty without either.
 * Made-up children need none: their release has to come out the same on every machine.
 */
export function councilKey({synthetic}: {readonly synthetic: boolean}, keyFile = KEY_FILE): string {
  const given = process.env.CARE_REPORT_KEY;
  if (given) return given;
  if (synthetic) return "";
  try {
    return readFileSync(keyFile, "utf8").trim();
  } catch {
    return "";
  }
}
