import {html} from "./lib/page/html.js";
import {printPage} from "./lib/page/print-page.js";

printPage(
  {title: "Page not found", description: "There is no page at this address."},
  html`
<h1>There is no page here</h1>
<p class="subtitle">The address may be mistyped, or the page may have moved. Every page of the site can be reached from these:</p>
<ul class="prose"><li><a href="/">The year in ten sentences</a></li><li><a href="/measures/">Every measure</a></li><li><a href="/data">Data and downloads</a></li></ul>`
);
