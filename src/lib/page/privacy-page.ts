import {html} from "../html/html.js";
import type {Page} from "../html/page.js";
import type {Release} from "../release/release.js";

/** What the site collects about its readers, which is nothing, and the rights of the children who are counted. */
export function privacyPage(release: Release): Page {
  const {authority, edition, synthetic} = release.manifest;
  const {name, contact} = authority;
  return {
    head: {
      title: "Privacy",
      description:
        "Nothing is collected about readers; and what children who are counted may ask of the council."
    },
    body: html`
<h1>Privacy: nothing is collected</h1>
<div class="prose">
<p>This site sets no cookies, counts no visits and uses no other site. No font, script or picture comes from elsewhere. What you choose on a page stays in your browser and in the page’s address.</p>
<p>The server that sends you these pages may keep a log of requests, as most servers do. ${name} decides how long.</p>
<p>A test that runs with every change opens each page and fails if it asks for anything outside this site.</p>
<h2>If you are, or were, a child in our care</h2>
${synthetic && html`<p>The children of this release are made up. This is what we would tell real ones.</p>`}
<p>${
      edition === "public"
        ? html`You are counted in the totals here. Your record is not on this site, and small numbers are hidden: see <a href="/safe">how children are kept safe</a>.`
        : html`This edition holds a row for you, without your name, and hides nothing: see <a href="/safe">what it could give away</a>.`
    } Your words are here only if you agreed. If you change your mind, tell us and we will take them out.</p>
<p>The law asks ${name} to look after children well and to report on how it does so (Children Act 1989, sections 22 to 26). That task is the lawful basis for counting you (General Data Protection Regulation, as it is law in this country, article 6(1)(e)). Your ethnic group and your health are counted because it matters to the public that all are treated fairly (article 9(2)(g)), and for statistics (article 9(2)(j)). No decision about you is made here.</p>
<p>You have the right to see your record, to have mistakes put right and to object to being counted. The council must answer within a month. Ask your reviewing officer, your social worker, the council’s data protection officer or the address below. You need no form. If you are not happy with the answer, the <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner</a> can help.</p>
<p>The council keeps the records themselves under its own privacy notice.</p>
<h2>Questions</h2>
<p>Write to ${contact.name}: <a href="mailto:${contact.email}">${contact.email}</a>.</p>
</div>`
  };
}
