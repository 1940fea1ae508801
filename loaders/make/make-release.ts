import {diskFolder} from "../files/disk-folder.ts";
import {replaceFolder} from "../files/replace-folder.ts";
import {councilKey} from "./council-key.ts";
import {type ReleaseChoices, type ReleaseMade, releaseOf} from "./release-of.ts";

/** What to make a release of, and where on the disk. */
export interface ReleaseOrder extends ReleaseChoices {
  readonly dataDir: string;
  readonly outDir: string;
}

/**
 * The whole way from a data folder on the disk to a release on the disk, swapped in when it is whole.
 *
 * @throws Refused where the data cannot be used or protected; what stood at `outDir` then stands untouched.
 */
export async function makeRelease({dataDir, outDir, ...choices}: ReleaseOrder): Promise<ReleaseMade> {
  const made = await releaseOf(diskFolder(dataDir), {...choices, keyOf: councilKey});
  replaceFolder(outDir, made.files);
  return made;
}
