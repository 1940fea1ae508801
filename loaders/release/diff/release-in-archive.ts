import type {ArchivedRelease} from "../../contract/archived-release.ts";
import {readRelease, type WrittenRelease} from "./read-release.ts";

/**
 * Reads a release from the archive.
 *
 * @throws where it cannot be read: readArchive has compared every file with its hash, so something changed since.
 */
export async function releaseInArchive({files, release}: ArchivedRelease): Promise<WrittenRelease> {
  const written = await readRelease(files);
  if (written === null) throw new Error(`Release ${release} in the archive cannot be read.`);
  return written;
}
