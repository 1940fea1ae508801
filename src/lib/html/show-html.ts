import type {Html} from "./html.js";

/** Shows a piece of HTML in an element of the page, in place of what it held; nothing for null. */
export function showHtml(place: Element, piece: Html | null): void {
  place.innerHTML = piece === null ? "" : piece.html;
}
