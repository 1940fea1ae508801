import type {Folder} from "../../../loaders/contract/folder.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {readRelease} from "./read-release.js";
import type {Release} from "./release.js";

/** The folder of the release: the one that the build names, otherwise `release/` next to the pages. */
export const releaseFolder = (): Folder =>
  diskFolder(process.env.SITE_RELEASE ?? `${import.meta.dirname}/../../release`);

/** The release that pages are being made of, with the words of the data folder that the build names, otherwise `data`. */
export const releaseBeingBuilt = (): Release =>
  readRelease(releaseFolder(), diskFolder(process.env.SITE_DATA ?? "data"));
