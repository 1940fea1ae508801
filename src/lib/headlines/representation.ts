import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {html} from "../page/html.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {countOf} from "../words/count-text.js";
import {inHundred} from "../words/in-hundred.js";
import {missingSentence} from "../words/missing-sentence.js";
import {numberText} from "../words/number-text.js";
import type {Verdict} from "../words/verdict.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const MEASURE = "ethnic-representation";

/**
 * Is any group over-represented? A group is named only where its whole interval lies above or below 1, its share
 * among residents; those above first, the highest at the top.
 */
export function representation(release: Release, year: string): Headline {
  const rows = categoriesShown(release, MEASURE, "ethnic-group", year);
  const above = rows
    .filter(({figure}) => (figure.lower ?? 0) > 1)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const below = rows.filter(({figure}) => figure.upper !== null && figure.upper < 1);
  const largest = above.toSorted((a, b) => (b.figure.numerator ?? 0) - (a.figure.numerator ?? 0))[0];
  const {decimals} = measureWords(release, MEASURE);
  const known = rows.some(({figure}) => figure.value !== null);
  return {
    id: "representation",
    question: "Is any group over-represented?",
    answer: !known
      ? html`${missingSentence(rows[0]?.figure ?? null, "shares by ethnic group")}`
      : above.length === 0
        ? html`<b>No ethnic group</b> is, by more than chance.`
        : html`Yes: <b>${countOf(above.length, "group has", "groups have")}</b> a larger share of children in care than of residents.`,
    verdicts: [
      ...above.map((row) => groupVerdict(row, "▲", decimals)),
      ...below.map((row) => groupVerdict(row, "▼", decimals))
    ],
    remarks: notesOn(release, MEASURE, year).map(({sentence}) => sentence),
    more: {label: "More on ethnic group", path: `/measures/${MEASURE}`},
    evidence:
      largest === undefined
        ? null
        : evidence(
            release,
            year,
            "children-looked-after",
            `${largest.label}: children looked after, 31 March`,
            {
              breakdown: "ethnic-group",
              category: largest.figure.category
            }
          )
  };
}

const groupVerdict = ({label, figure}: CategoryRow, sign: "▲" | "▼", decimals: number): Verdict => ({
  sign,
  bold: label,
  rest: `: ${shareOf(figure)}${numberText(figure.value ?? 0, decimals)} times their share of residents.`
});

/** `16 in 100 children in care, `: the share behind the index, where its counts are released. */
const shareOf = ({numerator, denominator}: MeasureRow): string =>
  numerator === null || !denominator
    ? ""
    : `${inHundred((100 * numerator) / denominator)} children in care, `;
