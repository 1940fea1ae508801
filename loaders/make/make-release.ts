import {diskFolder} from "../files/disk-folder.ts";
import {replaceFolder} from "../files/replace-folder.ts";
import {councilKey} from "./council-key.ts";
import {type ReleaseChoices, type ReleaseMade, releaseOf} from "./release-of.ts";

/** The data folder to make a release of, and the folder for it. */
export interface ReleaseOrder extends ReleaseChoices {
  readonly dataDir: string;
  readonly outDir: string;
}

/**
 * Makes a release of a data folder on the disk, and replaces the one at `outDir` when it is complete.
 *
 * @throws Refused where the data cannot be used or protected; `outDir` is then as it was.
 */
export async function makeRelease({dataDir, outDir, ...choices}: ReleaseOrder): Promise<ReleaseMade> {
  const made = await releaseOf(diskFolder(dataDir), {...choices, keyOf: councilKey});
  replaceFolder(outDir, made.files);
  return made;
}
