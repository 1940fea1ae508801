import {diskFolder} from "../files/disk-folder.ts";
import {replaceFolder} from "../files/replace-folder.ts";
import {WritablePlace} from "../files/writable-place.ts";
import {councilKey} from "./council-key.ts";
import {type ReleaseChoices, type ReleaseMade, releaseOf} from "./release-of.ts";

/** The data folder to make a release of, and the folder for it. */
export interface ReleaseOrder extends ReleaseChoices {
  readonly dataDir: string;
  /** A new folder, or one that holds an earlier release of the same edition and nothing else. */
  readonly outDir: string;
}

/**
 * Makes a release of a data folder on the disk, and replaces the one at `outDir` when it is complete.
 *
 * @throws Refused where the data cannot be used or protected; `outDir` is then as it was.
 * @throws NotWritable where the release may not be written to `outDir`.
 */
export async function makeRelease({dataDir, outDir, ...choices}: ReleaseOrder): Promise<ReleaseMade> {
  const place = WritablePlace.at(outDir, {kind: "release", edition: choices.edition});
  const made = await releaseOf(diskFolder(dataDir), {...choices, keyOf: councilKey});
  replaceFolder(place, made.files);
  return made;
}
