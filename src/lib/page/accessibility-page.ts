import {html} from "../html/html.js";
import type {Page} from "../html/page.js";
import type {Release} from "../release/release.js";

/** The accessibility statement, with the parts that the 2018 Regulations ask of a public body. */
export function accessibilityPage(release: Release): Page {
  const {name, contact} = release.manifest.authority;
  return {
    head: {
      title: "Accessibility statement",
      description: "How this site can be used by everyone, what is not yet right, and how to complain."
    },
    body: html`
<h1>Accessibility statement</h1>
<div class="prose">
<p>This statement is about the site “Children in our care”, published by ${name}. We want everyone to be able to use it. You should be able to:</p>
<ul><li>zoom to 400% without losing anything off the side of the screen</li><li>use every page with a keyboard alone, or by voice</li><li>listen to every page with a screen reader: each drawing has a sentence that says what it shows, and a table of its figures</li><li>read every page without JavaScript, in dark colours, and on paper</li></ul>
<p>Most pages are written for a reading age of 12, and Methods for 14. Those for young people are written for 9 and over.</p>
<h2>How accessible this site is</h2>
<p>We want the site to meet level AA of the Web Content Accessibility Guidelines, version 2.2. A program tests every page: wide, narrow, dark, light and on paper. It also tests one page of each kind with forced colours and by keyboard. Programs find only some of the problems. People with disabilities have not yet tested the site.</p>
<h2>What is not yet right</h2>
<ul><li>Wide tables scroll sideways inside their own frame on a small screen.</li><li>On the Explore page, the box for your own queries needs some knowledge of SQL. The choices above it need none.</li></ul>
<h2>Feedback and contact</h2>
<p>You may not be able to read part of this site, or may need it in large print, easy read, audio or braille. Write to ${contact.name}: <a href="mailto:${contact.email}">${contact.email}</a>. We will answer within ten working days.</p>
<h2>If you are not happy with our answer</h2>
<p>Contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>. The Equality and Human Rights Commission enforces the law on this. The law is the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
<h2>Compliance status</h2>
<p>This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The reason is that people with disabilities have not yet tested it.</p>
<h2>How this statement was made</h2>
<p>It was prepared for release ${release.manifest.release} and is reviewed with each release, at least once a year.</p>
</div>`
  };
}
