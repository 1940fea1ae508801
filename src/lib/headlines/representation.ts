import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {html} from "../page/html.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {inHundred} from "../words/in-hundred.js";
import {missingSentence} from "../words/missing-sentence.js";
import {numberText} from "../words/number-text.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const MEASURE = "ethnic-representation";

/**
 * Is any group over-represented? A group is named only where its whole interval lies above or below 1, its share
 * among residents. The answer is the group with most children; the others follow in a line each way.
 */
export function representation(release: Release, year: string): Headline {
  const rows = categoriesShown(release, MEASURE, "ethnic-group", year);
  const above = rows
    .filter(({figure}) => (figure.lower ?? 0) > 1)
    .toSorted((a, b) => (b.figure.numerator ?? 0) - (a.figure.numerator ?? 0));
  const below = rows.filter(({figure}) => figure.upper !== null && figure.upper < 1);
  const [first, ...more] = above;
  const {decimals} = measureWords(release, MEASURE);
  const known = rows.some(({figure}) => figure.value !== null);
  const times = ({figure}: CategoryRow) => `${numberText(figure.value ?? 0, decimals)} times`;
  const group = (row: CategoryRow) => `${row.label}, ${times(row)}`;
  return {
    id: "representation",
    question: "Is any group over-represented?",
    answer: !known
      ? html`${missingSentence(rows[0]?.figure ?? null, "shares by ethnic group")}`
      : first === undefined
        ? html`<b>No ethnic group</b> is, by more than chance.`
        : html`Yes. <b>${inHundred(shareOf(first.figure) ?? 0)}</b> in care are ${first.label}, ${times(first)} their share of residents.`,
    verdicts: [
      ...(more.length === 0
        ? []
        : [{sign: "▲" as const, bold: "A larger share too", rest: `: ${more.map(group).join("; ")}.`}]),
      ...(below.length === 0
        ? []
        : [{sign: "▼" as const, bold: "A smaller share", rest: `: ${below.map(group).join("; ")}.`}])
    ],
    remarks: notesOn(release, MEASURE, year).map(({sentence}) => sentence),
    more: {label: "More on ethnic group", path: `/measures/${MEASURE}`},
    evidence: first === undefined ? null : shareEvidence(release, year, first)
  };
}

/** Our share of a group over the years, with the residents' share on the post: ours divided by how many times it is theirs. */
function shareEvidence(release: Release, year: string, {label, figure}: CategoryRow): Headline["evidence"] {
  const share = shareOf(figure);
  const caption = `${label}, % of children looked after, 31 March`;
  return evidence(release, year, "children-looked-after", caption, {
    breakdown: "ethnic-group",
    category: figure.category,
    asShare: true,
    beside: share === null || !figure.value ? undefined : {label: "Residents", value: share / figure.value}
  });
}

/** The share in percent behind an index, where its counts are released. */
const shareOf = ({numerator, denominator}: MeasureRow): number | null =>
  numerator === null || !denominator ? null : (100 * numerator) / denominator;
