import {piecesWithMarks} from "../../words/provenance-mark.js";
import {type Html, html} from "./html.js";

/** A mark that says where a figure comes from, with words for screen readers. */
const markHtml = (mark: string, meaning: string): Html =>
  html`<span class="known" role="img" aria-label="${meaning}">${mark}</span>`;

/** Words in which each figure carries its mark, as HTML. */
export const withMarks = (text: string): Html =>
  html`${piecesWithMarks(text).map(({piece, meaning}) => (meaning === null ? piece : markHtml(piece, meaning)))}`;
