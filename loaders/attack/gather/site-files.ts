import type {Folder} from "../../contract/folder.ts";
import {filesBelow} from "../../files/files-below.ts";
import {type Unbrotli, unpack} from "./unpack.ts";

/** A file by its path within the site. */
export interface Served {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file as the site serves it. */
export interface SiteFile extends Served {
  /** The same as a browser sees it. */
  readonly unpacked: Served;
}

/** Every file of a site, sorted by path. */
export const siteFiles = (site: Folder, unbrotli: Unbrotli): SiteFile[] =>
  filesBelow(site).flatMap((path) => {
    const bytes = site.read(path);
    // A link that leads to no file is not served.
    return bytes === null ? [] : [{path, bytes, unpacked: unpack({path, bytes}, unbrotli)}];
  });
