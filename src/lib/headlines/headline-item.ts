import {exampleTag} from "../figures/example-tag.js";
import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import type {Headline} from "./headline.js";
import {verdictLine} from "./verdict-line.js";

/** One numbered sentence of the year, with its evidence to the side. */
export const headlineItem = (headline: Headline, number: number): Html => html`
<li id="${headline.id}"><article aria-labelledby="${headline.id}-question">
<div class="number" aria-hidden="true">${number}</div>
<div class="say">
<h3><span id="${headline.id}-question">${headline.question}</span></h3>
<p class="answer">${exampleTag(headline.figures)}${headline.answer}</p>
${headline.verdicts.map(verdictLine)}
${headline.remarks.map((remark) => html`<p>${withMarks(remark)}</p>`)}
<p class="more"><a href="${headline.more.path}">${headline.more.label}</a></p>
</div>
${headline.evidence && html`<figure class="evidence"><figcaption>${headline.evidence.caption}</figcaption>${headline.evidence.drawing}${headline.evidence.marks}</figure>`}
</article></li>`;
