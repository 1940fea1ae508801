import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";

/** Where every command looks for the key: the file that `CARE_REPORT_KEY_FILE` names, else this one, which git ignores. */
export const councilKeyFile = (): string =>
  resolve(process.env.CARE_REPORT_KEY_FILE || join(import.meta.dirname, "../../private/anonymise.key"));

/**
 * The council's own secret: `CARE_REPORT_KEY`, else the key that `npm run anonymise` made; empty without either.
 * Made-up children need none: their release has to come out the same on every machine.
 */
export function councilKey({synthetic}: {readonly synthetic: boolean}, keyFile = councilKeyFile()): string {
  const given = process.env.CARE_REPORT_KEY;
  if (given) return given;
  if (synthetic) return "";
  try {
    return readFileSync(keyFile, "utf8").trim();
  } catch {
    return "";
  }
}
