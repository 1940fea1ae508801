import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {NoteRow} from "../../../loaders/contract/release.ts";
import {endingYear, yearSlug} from "../../contract/calendar/reporting-year.js";
import {dateText} from "../../words/period-text.js";
import {childrenField} from "../figures/children-field.js";
import {type Html, html} from "../html/html.js";
import {markdown} from "../html/markdown.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {fillText} from "../narrative/fill-text.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {besideOrBelow} from "./beside-or-below.js";
import {exhibitBlock} from "./exhibit-block.js";
import {type LaidOutSection, layOut} from "./layout.js";
import {nextAimsBlock} from "./next-aims-block.js";
import {progressBlock} from "./progress-block.js";

/** The annual report of one year, the statutory document itself: ten sections, numbered paragraphs, figures and tables. */
export function reportPage(release: Release, year: string): Page {
  const sections = layOut(release, year);
  const {name} = release.manifest.authority;
  return {
    head: {
      title: `Independent reviewing officers: annual report ${year}`,
      description: `How ${name}’s independent reviewing officers looked after the plans of children in care, 1 April ${year.slice(0, 4)} to 31 March ${endingYear(year)}.`,
      paperHead: `Independent reviewing officers: annual report ${year}`
    },
    body: html`
${cover(release, year)}
<div class="doc">
<nav class="contents" aria-labelledby="contents-heading"><h2><span id="contents-heading">Contents</span></h2><ol>
${sections.map(({id, number, title}) => html`<li><span aria-hidden="true">${number}</span><a href="#${id}">${title}</a></li>\n`)}</ol>
${otherPages(release, year)}
</nav>
<div class="body">${bodyOf(release, year, sections)}</div>
</div>`,
    scripts: [PAGE_SCRIPTS.figures]
  };
}

function cover(release: Release, year: string): Html {
  const {manifest} = release;
  return html`<div class="cover">
<div><h1>Independent reviewing officers: annual report</h1>
<p class="period">1 April ${year.slice(0, 4)} to 31 March ${endingYear(year)}</p>
<dl><dt>For</dt><dd>Corporate Parenting Committee</dd>
<dt>From</dt><dd>${manifest.authority.name}, ${manifest.authority.contact.name}</dd>
<dt>Figures as at</dt><dd>31 March ${endingYear(year)}</dd>
<dt>Release</dt><dd>${manifest.release}</dd>
${manifest.approval.status === "approved" && html`<dt>Approved by</dt><dd>${manifest.approval.by.name}, ${manifest.approval.by.role}, ${dateText(manifest.approval.by.approvedOn)}</dd>`}
${manifest.synthetic && html`<dt>Status</dt><dd>An example: the children are made up, and so are the figures marked □. See <a href="#about-figures">About these figures</a></dd>`}</dl></div>
${childrenField(release, year, 320)}
</div>`;
}

function otherPages(release: Release, year: string): Html {
  const slug = yearSlug(year);
  const others = release.manifest.reportingYears.filter((other) => other !== year).toReversed();
  return html`<ul class="related">
<li><a href="/report/${slug}/young-people">The same year, for young people</a></li>
<li><a href="/voices/${slug}">What children said</a></li>
<li><a href="/equality/${slug}">Who is heard: equality</a></li>
<li><a href="/changes">What changed in the data</a></li>
${others.map((other) => html`<li><a href="/report/${yearSlug(other)}">Report for ${other}</a></li>\n`)}</ul>`;
}

/**
 * The sections with numbered paragraphs. Each note of the checks goes with the first paragraph or exhibit that uses the
 * first measure that the note is about.
 */
function bodyOf(release: Release, year: string, sections: readonly LaidOutSection[]): readonly Html[] {
  const labels = new Map(
    sections.flatMap(({parts}) =>
      parts.flatMap((part) =>
        part.kind === "exhibit" ? [[part.exhibit.exhibit.id, part.exhibit.label] as const] : []
      )
    )
  );
  const see = (id: string) => {
    const label = labels.get(id);
    return label ? `[${label}](#${id})` : null;
  };
  const shown = new Set<string>();
  const noteFor = (measures: readonly MeasureId[]): NoteRow | null => {
    const note = measures
      .flatMap((measure) => notesOn(release, measure, year).filter((one) => one.measures[0] === measure))
      .find(({id}) => !shown.has(id));
    if (note) shown.add(note.id);
    return note ?? null;
  };
  return sections.map((section) => {
    let paragraph = 0;
    return html`<section id="${section.id}" aria-labelledby="${section.id}-heading">
<h2><span aria-hidden="true">${section.number}</span> <span id="${section.id}-heading">${section.title}</span></h2>
${section.parts.map((part, index) => {
  if (part.kind === "heading") return html`<h3>${part.text}</h3>`;
  if (part.kind === "exhibit") return exhibitBlock(part.exhibit, noteFor(part.exhibit.exhibit.measures));
  paragraph += 1;
  const text = fillText(release, year, part.text, {file: section.file, line: part.line}, see);
  return html`<div class="para"><span class="mark">${section.number}.${paragraph}</span><div class="text">${markdown(text)}</div>${aside(noteFor(measuresIn(release, part.text)), text, section.parts[index + 1]?.kind === "text")}</div>`;
})}
${section.id === "progress" && progressBlock(release, year)}
${section.id === "next" && nextAimsBlock(release, year)}
</section>`;
  });
}

/** Ids of the measures that a paragraph's tokens name; tokens of another kind, such as `{{first-day}}`, name none. */
const measuresIn = ({catalogue}: Release, text: string): readonly MeasureId[] =>
  [...text.matchAll(/\{\{\s*(?:change |england |neighbours |target )?([a-z][a-z0-9-]*)/g)].flatMap(
    ([, name]) => catalogue.measures.find(({id}) => id === name)?.id ?? []
  );

const aside = (note: NoteRow | null, text: string, textFollows: boolean): Html | null =>
  note &&
  html`<aside class="note ${besideOrBelow(note, text, textFollows)}" aria-label="Check: ${note.heading}"><b>${note.heading}</b>${note.sentence}</aside>`;
