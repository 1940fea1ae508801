// A site from a release: the frame that Framework made, and every page of the release put into it.
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {ENGLAND_FILES, ENGLAND_FOLDER} from "../loaders/england/england-files.ts";
import {readEngland} from "../loaders/england/read-england.ts";
import {wideEngland} from "../loaders/england/wide-england.ts";
import {diskFolder} from "../loaders/files/disk-folder.ts";
import {requiredBytes} from "../loaders/files/required-bytes.ts";
import {readChildren} from "../src/lib/children/read-children.ts";
import {atlasText} from "../src/lib/england/atlas.ts";
import {readRelease} from "../src/lib/release/read-release.ts";
import {ATLAS, assembleSite, FIGURES, OFFER, offerText, WIDE_ENGLAND} from "../src/lib/site/assemble-site.ts";
import {SOCIAL_CARD, socialCard} from "../src/lib/site/shell/social-card.ts";
import {finishFrame, hashedAddress, type UnnamedFrame} from "./frame-site.ts";
import type {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";

interface SiteOrder {
  readonly release: string;
  readonly data: string;
  /** The folder that the site is written into, in which there is nothing of a site. */
  readonly out: string;
  readonly frame: UnnamedFrame;
  readonly progress: Progress;
}

/**
 * Writes a whole site and resolves to how many pages it has.
 *
 * @throws NarrativeError where the author's words cannot be filled in
 */
export async function buildSite({
  release: folder,
  data,
  out,
  frame: unnamed,
  progress
}: SiteOrder): Promise<number> {
  const releaseFolder = diskFolder(folder);
  const release = readRelease(releaseFolder, diskFolder(data));
  const released = new Map(
    readdirSync(folder).map((name): [string, Uint8Array] => [
      `/release/${name}`,
      readFileSync(join(folder, name))
    ])
  );
  const englandFolder = diskFolder(join(projectRoot, ENGLAND_FOLDER));
  const england = await readEngland(englandFolder);
  const files = new Map<string, Uint8Array | string>([
    ...released,
    [OFFER, offerText(release)],
    [ATLAS, atlasText(england)],
    [FIGURES, requiredBytes(englandFolder, ENGLAND_FILES.numbers)]
  ]);
  const frame = await finishFrame(unnamed, files);
  const used = new Set<string>();
  const fileAt = (address: string): string => {
    const bytes = released.get(address);
    const at = bytes === undefined ? frame.files.get(address) : hashedAddress(address, bytes);
    if (at === undefined) throw new Error(`A page names ${address}, which the site does not have.`);
    if (bytes !== undefined) used.add(address);
    return at;
  };
  const {files: made, pages} = assembleSite(release, await readChildren(release, releaseFolder), {
    england,
    frame,
    fileAt,
    onPage: (done, of) => progress.step("Making the pages", done, of)
  });
  cpSync(unnamed.folder, out, {recursive: true, filter: (path) => !path.endsWith("/frame.html")});
  const write = (place: string, content: Uint8Array | string): void => {
    const file = join(out, place);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  };
  for (const [place, text] of made) write(place, text);
  write(WIDE_ENGLAND, wideEngland(england));
  for (const [address, bytes] of released) {
    write(address, bytes);
    if (used.has(address)) write(hashedAddress(address, bytes), bytes);
  }
  if (socialCard(release).length > 0) cpSync(join(projectRoot, "src", SOCIAL_CARD), join(out, SOCIAL_CARD));
  return pages;
}
