import {piecesWithMarks} from "../../words/provenance-mark.js";
import {type Html, html} from "./html.js";

/** A mark that says where a figure comes from, with words for screen readers. */
const markHtml = (mark: string, meaning: string): Html =>
  html`<span class="known"><span aria-hidden="true">${mark}</span><span class="visually-hidden"> (${meaning})</span></span>`;

/** Words in which each figure carries its mark, as HTML. */
export const withMarks = (text: string): Html =>
  html`${piecesWithMarks(text).map(({piece, meaning}) => (meaning === null ? piece : markHtml(piece, meaning)))}`;
