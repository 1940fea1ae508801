import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {endingYear, yearBefore, yearSlug} from "../../contract/calendar/reporting-year.js";
import {inHundred} from "../../words/in-hundred.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {childrenField} from "../figures/children-field.js";
import {type Html, html} from "../html/html.js";
import {markdown} from "../html/markdown.js";
import type {Page} from "../html/page.js";
import {withMarks} from "../html/with-marks.js";
import {fillText} from "../narrative/fill-text.js";
import {readNarrative} from "../narrative/read-narrative.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";

/**
 * The same year for the children it is about, at a reading age of 9 to 11: "home", never "placement"; "family
 * time", never "contact". No drawing shows one child of any group.
 */
export function youngPeoplePage(release: Release, year: string): Page {
  const {authority} = release.manifest;
  const at = (measure: MeasureId, period = year) => findFigure(release, {measure, period})?.value ?? null;
  const share = (measure: MeasureId) => {
    const figure = findFigure(release, {measure, period: year});
    return figure?.value == null ? null : inHundred(figure.value) + markOf(figure);
  };
  const now = at("children-looked-after");
  const before = at("children-looked-after", yearBefore(year));
  const tookPart = share("took-part");
  const came = share("attended");
  const onTime = share("reviews-in-timescale-of-due");
  const moved = share("three-or-more-placements");
  const far = share("over-20-miles");
  const said = (some: string | null, words: (some: string) => string) => (some ? ` ${words(some)}` : "");
  const aboutMeetings =
    said(onTime, (some) => `${capital(some)} of the meetings were on time.`) +
    said(tookPart, (some) => `Children aged 4 and over had a say in ${some} of their meetings.`) +
    said(came, (some) => `They came along to ${some} of them.`);
  const aboutHomes =
    said(moved, (some) => `${capital(some)} of you lived in three or more homes in the year.`) +
    said(far, (some) => `${capital(some)} of you live more than 20 miles from where you lived before.`);
  const {contact} = authority;
  const answer = readNarrative(release, year, "young-people");
  return {
    head: {
      title: `Our year: for young people, ${year}`,
      description: `The year for children in care in ${authority.name}, written for them.`,
      paperHead: `Our year, for you: ${year}`
    },
    body: html`
<div class="young">
<p class="crumb"><a href="/report/${yearSlug(year)}">The full report for ${year}</a></p>
<h1>Our year, for you</h1>
<p class="lead">This page is for children and young people in care in ${authority.name}. It is about the year up to 31 March ${endingYear(year)}.</p>
${part("How many of you are there?", now === null ? html`<p>We cannot show how many this year.</p>` : html`<p>We were looking after <b class="us">${numberText(now)}</b> of you.${compared(now, before)}</p>`)}
${childrenField(release, year, 760)}
${part("What is a reviewing officer?", html`<p>You have a reviewing officer. It is their job to check that the plan for you is a good one, and that people do what they said they would do. They do not work for your social worker. They are on your side.</p>`)}
${part(
  "Your meetings",
  html`<p>Your review is a meeting about you.${withMarks(aboutMeetings)}</p>
<p>You can choose how you have your say. You can come. You can write, draw or send a message. You can ask someone to speak for you. You can help choose where it is, and who is there.</p>`
)}
${part(
  "Where you live",
  html`<p>We want you to have a home where you can stay.${withMarks(aboutHomes)}</p>
<p>If you are not happy where you live, tell your reviewing officer. If you want more family time, or less, tell them too.</p>`
)}
${part(
  "What you told us",
  html`${answer ? markdown(fillText(release, year, answer.text, {file: answer.file, line: 1}, () => null)) : html`<p>Nobody wrote this part for ${year}. We should have.</p>`}
<p class="more"><a href="/voices/${yearSlug(year)}">Everything that young people told us</a></p>`
)}
${part(
  "If you want to talk to someone",
  html`<ul>
<li><b>Your reviewing officer.</b> You can ask for them at any time. Write to <a href="mailto:${contact.email}">${contact.email}</a>.</li>
<li><b>An advocate.</b> This is a person who helps you say what you want to say. You have a right to one, and it is free. Your reviewing officer or your social worker must help you find one. So will the Help at Hand team for children in care: <a href="tel:08005280731">0800&nbsp;528&nbsp;0731</a>.</li>
<li><b>The complaints team.</b> If something is wrong and nobody has put it right, you can complain. Write to <a href="mailto:${contact.email}">${contact.email}</a> and ask for the complaints team.</li>
<li><b>Childline.</b> You can call at any time, day or night, and it is free: <a href="tel:08001111">0800&nbsp;1111</a>.</li>
</ul>`
)}
${release.manifest.edition === "public" && part("Can anyone find me here?", html`<p>We work hard so that nobody can. We only show how many, and we hide small numbers. If you think that something here is about you, tell us. We will look at it the same day.</p>`)}
</div>`
  };
}

/** A part of the page: its question on the left and its answer on the right, or one below the other on a phone. */
const part = (heading: string, text: Html): Html =>
  html`<section class="told"><h2>${heading}</h2><div class="prose">${text}</div></section>`;

function compared(now: number, before: number | null): string {
  if (before === null) return "";
  if (before === now) return " That is the same as the year before.";
  return now > before
    ? ` That is ${numberText(now - before)} more than the year before.`
    : ` That is ${numberText(before - now)} fewer than the year before.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
