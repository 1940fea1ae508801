import {type Html, html} from "./html.js";

/** Ways to the parts of a long page. On paper there is none: the parts follow. */
export const onThisPage = (parts: readonly (readonly [id: string, name: string])[]): Html =>
  html`<nav class="here" aria-label="On this page"><p>On this page</p><ul>${parts.map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`
  )}</ul></nav>`;
