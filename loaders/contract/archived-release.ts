import type {FileMark} from "./file-mark.ts";
import type {Folder} from "./folder.ts";
import type {Manifest} from "./release.ts";

/** `published.json`: when a release went online, and the hashes of what its manifest does not list. */
export interface Publication {
  readonly release: string;
  /** yyyy-mm-dd */
  readonly publishedOn: string;
  /** Of `manifest.json`, which holds the same for every other file of the release. */
  readonly manifest: FileMark;
  /** Its reports on paper, in the folder `pdf`. */
  readonly reports: readonly ({readonly name: string} & FileMark)[];
}

/** A release as it was published, byte for byte. */
export interface ArchivedRelease extends Publication {
  /** Its files, and `published.json` beside them. */
  readonly files: Folder;
  readonly about: Manifest;
}
