import type {Verdict} from "../../words/verdict.js";
import {type Html, html} from "../html/html.js";

/** A verdict as a line: its sign, which screen readers skip, its bold words, and the figures behind them. */
export const verdictLine = ({sign, bold, rest}: Verdict): Html =>
  html`<p class="verdict"><i aria-hidden="true">${sign}</i><b>${bold}</b>${/^[,.;:]/.test(rest) ? "" : " "}${rest}</p>`;
