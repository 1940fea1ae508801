import type {Release} from "../release/release.js";
import {html} from "./html.js";
import type {Page} from "./page.js";

/** What the site knows about its readers: nothing. */
export function privacyPage(release: Release): Page {
  const {name, contact} = release.manifest.authority;
  return {
    head: {title: "Privacy", description: "This site collects nothing about its readers."},
    body: html`
<h1>Privacy: nothing is collected</h1>
<div class="prose">
<p>This site sets no cookies, counts no visits and asks no other site for anything. No letter type, script or picture comes from elsewhere. What you choose on a page stays in your browser and in the page’s address.</p>
<p>The server that sends you these pages may keep a log of requests, as most servers do. ${name} decides how long.</p>
<p>A test that runs with every change opens each page and fails if it asks for anything outside this site.</p>
<h2>Children’s records</h2>
<p>${
      release.manifest.edition === "public"
        ? html`No record of a child is on this site. The figures are totals, and small ones are hidden: see <a href="/safe">how children are kept safe</a>.`
        : html`This edition holds a row for each child, without a name, and hides nothing: see <a href="/safe">what it could give away</a>.`
    } The council keeps the records themselves under its own privacy notice.</p>
<h2>Questions</h2>
<p>Write to ${contact.name}: <a href="mailto:${contact.email}">${contact.email}</a>.</p>
</div>`
  };
}
