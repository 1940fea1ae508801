import {html} from "../html/html.js";
import type {Page} from "../html/page.js";

/** The page for an address that has no page. */
export const notFoundPage = (): Page => ({
  head: {title: "Page not found", description: "There is no page at this address."},
  body: html`
<h1>There is no page here</h1>
<p class="subtitle">The address may be mistyped, or the page may have moved. Every page of the site can be reached from these:</p>
<div class="prose"><ul><li><a href="/">The year in ten sentences</a></li><li><a href="/measures/">Every measure</a></li><li><a href="/data">Data and downloads</a></li></ul></div>`
});
