import type {Folder} from "../../contract/folder.ts";
import {filesBelow} from "../../files/files-below.ts";
import type {SiteFile} from "./site-file.ts";
import {type Unbrotli, unpack} from "./unpack.ts";

/** Every file of a site, sorted by path. */
export const siteFiles = (site: Folder, unbrotli: Unbrotli): SiteFile[] =>
  filesBelow(site).flatMap((path) => {
    const bytes = site.read(path);
    // A link that leads to no file is not served.
    return bytes === null ? [] : [{path, bytes, unpacked: unpack({path, bytes}, unbrotli)}];
  });
