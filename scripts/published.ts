import {cpSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {HistoryFile} from "../loaders/contract/release.ts";

/** Absolute paths: the data folder, and the release made from it. */
interface Places {
  readonly dataDir: string;
  readonly release: string;
}

/** A file that was published: its path on a site, and where the data folder keeps it. */
export interface PublishedFile {
  readonly address: string;
  readonly kept: string;
}

/**
 * Where on a site each file of each release that was published stands (`/published/2018-19-1/measures.csv`), and where
 * the data folder keeps it. Releasing has just found each to be the one that was published, and lists them in
 * `history.json`.
 */
export function publishedFiles({dataDir, release}: Places): PublishedFile[] {
  const {published}: HistoryFile = JSON.parse(readFileSync(join(release, "history.json"), "utf8"));
  return published.flatMap(({slug, files}) =>
    files.map(({name}) => ({
      address: `/published/${slug}/${name}`,
      kept: join(dataDir, "published", slug, name)
    }))
  );
}

/** Puts every release that was published into the site, byte for byte. */
export function copyPublished({dataDir, release, site}: Places & {readonly site: string}): void {
  for (const {address, kept} of publishedFiles({dataDir, release})) cpSync(kept, join(site, address));
}
