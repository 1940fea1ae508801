import {type Html, html} from "./html.js";

/**
 * Ways to the parts of a long page. On paper there is none: the parts follow. A part's id stands on a `<span>` in its
 * heading: of a heading with an id Framework makes a link.
 */
export const onThisPage = (parts: readonly {readonly id: string; readonly name: string}[]): Html =>
  html`<nav class="here" aria-label="On this page"><p>On this page</p><ul>${parts.map(
    ({id, name}) => html`<li><a href="#${id}">${name}</a></li>\n`
  )}</ul></nav>`;
