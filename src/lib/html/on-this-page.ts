import {type Html, html} from "./html.js";

/**
 * Links to the parts of a long page. Paper has no links, and the parts follow. The id of a part is on a `<span>` in its
 * heading, because Framework turns a heading with an id into a link.
 */
export const onThisPage = (parts: readonly {readonly id: string; readonly name: string}[]): Html =>
  html`<nav class="here" aria-label="On this page"><p>On this page</p><ul>${parts.map(
    ({id, name}) => html`<li><a href="#${id}">${name}</a></li>\n`
  )}</ul></nav>`;
