import {diskFolder} from "../../loaders/files/disk-folder.ts";
import type {Page} from "../../src/lib/html/page.ts";
import {readRelease} from "../../src/lib/release/read-release.ts";
import type {Release} from "../../src/lib/release/release.ts";
import {allPages} from "../../src/lib/site/all-pages.ts";
import {releasedInMemory} from "../make/released-in-memory.ts";

/** The release of the folder that ships, and every page that is made from it. */
export async function shippedPages(): Promise<{
  readonly release: Release;
  readonly pages: ReadonlyMap<string, Page>;
}> {
  const data = diskFolder("data");
  const {folder} = await releasedInMemory(data);
  const release = readRelease(folder, data);
  return {release, pages: allPages(release)};
}
