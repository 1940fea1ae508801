import type {England} from "../../../loaders/contract/england.ts";
import {offerOf} from "../address/offer-of.js";
import type {ChildTable} from "../children/child-table.js";
import {englandPages} from "../england/england-pages.js";
import {explorePage} from "../explore/explore-page.js";
import {ownYears} from "../figures/own-years.js";
import type {Release} from "../release/release.js";
import {allPages} from "./all-pages.js";
import type {Frame} from "./frame.js";
import {framedPage} from "./framed-page.js";
import {picturesIn} from "./pictures-in.js";

/** A site's parts that a release decides, as texts by their place in the site: `measures/uasc.html`. */
export interface AssembledSite {
  readonly files: ReadonlyMap<string, string>;
  readonly pages: number;
}

/** Explore's list of what can be chosen, by its address in the sources. */
export const OFFER = "/lib/explore/offer.json";

/** England's words and numbers for the browser, by their addresses in the sources. */
export const ATLAS = "/lib/england/atlas.json";
export const FIGURES = "/lib/england/figures.parquet";

/** All authorities' figures with their words, for other tools: its place in every site. */
export const WIDE_ENGLAND = "england.parquet";

/** The offer as the text of that file. */
export const offerText = (release: Release): string => JSON.stringify(offerOf(release));

/**
 * Every page of a site, its pictures and its measures' years. Needs no disk, no browser and no Framework: it runs
 * wherever the release is.
 *
 * @param england all authorities' published figures
 * @param fileAt where the site has a file that a page names, both from the root; throws for one that it has not
 * @param onPage called before each page, with how many are done
 */
export function assembleSite(
  release: Release,
  children: ChildTable | null,
  {
    england,
    frame,
    fileAt,
    onPage = () => {}
  }: {
    readonly england: England;
    readonly frame: Frame;
    readonly fileAt: (address: string) => string;
    readonly onPage?: (done: number, of: number) => void;
  }
): AssembledSite {
  const files = new Map<string, string>();
  const own = [...allPages(release), ["explore", explorePage(release, children)] as const];
  const others = [...englandPages(england, release)];
  const pages = own.length + others.length;
  for (const [index, [address, page]] of own.entries()) {
    onPage(index, pages);
    const {html, pictures} = picturesIn(framedPage({release, frame, fileAt}, address, page), address);
    files.set(`${address}.html`, html);
    for (const {file, svg} of pictures) files.set(file, svg);
  }
  // Others' figures are not given out as pictures: two for each of 158 councils would weigh more than the pages.
  for (const [index, [address, page]] of others.entries()) {
    onPage(own.length + index, pages);
    files.set(`${address}.html`, framedPage({release, frame, fileAt}, address, page));
  }
  for (const {id} of release.catalogue.measures)
    files.set(`measures/${id}.json`, JSON.stringify(ownYears(release, id)));
  return {files, pages};
}
