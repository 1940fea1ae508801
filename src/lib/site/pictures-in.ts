import {parseHTML} from "linkedom";
import {captionedSvg} from "../../charts/captioned-svg.js";
import {pathBetween} from "./address-in-site.js";

/** A drawing of a page as a file of its own, at an address that stays, for other pages to show. */
export interface Picture {
  /** Where it is, from the root of the site: `figures/measures/uasc/trend.svg`. */
  readonly file: string;
  readonly svg: string;
}

const FIGURE = /<figure class="figure[^"]*" id="([^"]+)">[\s\S]*?<\/figure>/g;
const ADDRESS = /<a href="[^"]*#[^"]+">Link(<span class="visually-hidden">: [^<]*<\/span>)<\/a>/;

/**
 * The drawings of a page, and its HTML with a link from each figure to its own. A figure without a drawing stays as it
 * is.
 *
 * @param address the page's address in the site, without a stroke before it: `measures/uasc`
 */
export function picturesIn(html: string, address: string): {html: string; pictures: readonly Picture[]} {
  const pictures: Picture[] = [];
  const linked = html.replace(FIGURE, (figure, id: string) => {
    const picture = captionedSvg(parseHTML(figure).document.documentElement);
    if (!picture) return figure;
    const file = `figures/${address}/${id}.svg`;
    pictures.push({file, svg: picture.svg});
    const link = pathBetween(`/${address}`, `/${file}`);
    return figure.replace(ADDRESS, (own, name: string) => `${own} <a href="${link}">Embed${name}</a>`);
  });
  return {html: linked, pictures};
}
