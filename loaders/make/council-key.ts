import {resolve} from "node:path";
import {fileOnDisk} from "../files/file-on-disk.ts";
import {textIn} from "../files/text-in.ts";

/** Where every command looks for the key: in the file named by `CARE_REPORT_KEY_FILE`, or else in this one, which git ignores. */
export const councilKeyFile = (): string =>
  resolve(process.env.CARE_REPORT_KEY_FILE || `${import.meta.dirname}/../../private/anonymise.key`);

/**
 * The council's own secret: `CARE_REPORT_KEY`, or else the key that `npm run anonymise` made; empty without either.
 * Made-up children need none, because their release must be the same on every machine.
 */
export function councilKey({synthetic}: {readonly synthetic: boolean}, keyFile = councilKeyFile()): string {
  const given = process.env.CARE_REPORT_KEY;
  if (given) return given;
  if (synthetic) return "";
  const {folder, name} = fileOnDisk(keyFile);
  return (textIn(folder, name) ?? "").trim();
}
