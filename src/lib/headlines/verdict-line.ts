import type {Verdict} from "../../words/verdict.js";
import {type Html, html} from "../html/html.js";

/** A verdict as a line: its sign for the eye alone, its bold words, and what they rest on. */
export const verdictLine = ({sign, bold, rest}: Verdict): Html =>
  html`<p class="verdict"><i aria-hidden="true">${sign}</i><b>${bold}</b>${/^[,.;:]/.test(rest) ? "" : " "}${rest}</p>`;
