import {brotliDecompressSync} from "node:zlib";
import {attackSite, type SiteAttacked} from "../../loaders/attack/attack-site.ts";
import {readSite} from "../../loaders/attack/gather/read-site.ts";
import type {Folder} from "../../loaders/contract/folder.ts";

/** What comes of attacking a site, and those published before it; fails where there is none. */
export async function attacked(
  site: Folder,
  {canaries = [], earlier = []}: {canaries?: readonly string[]; earlier?: readonly Folder[]} = {}
): Promise<SiteAttacked> {
  const before = await Promise.all(earlier.map(readWhole));
  return attackSite(await readWhole(site), {canaries, earlier: before});
}

async function readWhole(site: Folder) {
  const read = await readSite(site, brotliDecompressSync);
  if (read === null) throw new Error("There is no site.");
  return read;
}
