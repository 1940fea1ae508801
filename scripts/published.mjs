import {cpSync, readFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Puts every release that was published into the site, byte for byte, at `/published/2018-19-1/`. Releasing has just
 * found each file to be the one that was published, and lists them in `history.json`.
 */
export function copyPublished({dataDir, release, site}) {
  const {published} = JSON.parse(readFileSync(join(release, "history.json"), "utf8"));
  for (const {slug, files} of published)
    for (const {name} of files)
      cpSync(join(dataDir, "published", slug, name), join(site, "published", slug, name));
}
