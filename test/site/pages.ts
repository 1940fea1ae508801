import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";

/** Addresses of all pages of a built site, as a reader types them: no `.html`, no `index`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(".html") && name !== "404.html")
    .map((name) => name.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1"))
    .sort();
}

/** Whether a page is one of the measures': about half of all pages, and no long one among them. */
export const isOfMeasures = (address: string): boolean => address.startsWith("measures/");

/** Whether a page is one of England's councils', all of which are one page with other figures. */
export const isOfACouncil = (address: string): boolean => address.startsWith("england/");

/** One in ten of England's councils. */
export const isOneInTen = (address: string): boolean => isOfACouncil(address) && hashOf(address) % 10 === 0;

/** All pages, but of England's councils one in ten: they are one page with other figures, and its own tests read all of them. */
export const pagesToVisit = (dist: string): string[] =>
  pagesOf(dist).filter((address) => !isOfACouncil(address) || isOneInTen(address));

const hashOf = (text: string): number => [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** Of pages that differ only in their figures (one a year, one a measure), the longest; of the rest, all. */
export function oneOfEachKind(dist: string): string[] {
  const longest = new Map<string, {address: string; size: number}>();
  for (const address of pagesOf(dist)) {
    const size = statSync(join(dist, `${address.replace(/(^|\/)$/, "$1index")}.html`)).size;
    const kind = address.replace(/\d{4}-\d\d(-\d+)?/, "*").replace(/^(measures|england)\/.+/, "$1/*");
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, {address, size});
  }
  return [...longest.values()].map(({address}) => address);
}
