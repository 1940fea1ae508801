import {changeVerdict} from "../../words/change-verdict.js";
import {inHundred} from "../../words/in-hundred.js";
import {missingSentence} from "../../words/missing-sentence.js";
import {numberText} from "../../words/number-text.js";
import type {Verdict} from "../../words/verdict.js";
import {html} from "../html/html.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {asShare} from "./as-share.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const MEASURE = "ethnic-representation";

const COUNT = "children-looked-after";

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
  const hides = rows.some(({figure}) => figure.symbol === "c");
  const known = rows.some(({figure}) => figure.value !== null);
  const times = ({figure}: CategoryRow) => `${numberText(figure.value ?? 0, decimals)} times`;
  const group = (row: CategoryRow) => `${row.label}, ${times(row)}`;
  return {
    id: "representation",
    question: "Is any group over-represented?",
    answer: !known
      ? html`${missingSentence(rows[0]?.figure ?? null, "shares by ethnic group")}`
      : first === undefined
        ? html`<b>No ethnic group</b>${hides && " of those that can be shown"} is, by more than chance.`
        : html`Yes. <b>${inHundred(asShare(first.figure).value ?? 0)}</b> in care are ${first.label}, ${times(first)} their share of residents.`,
    verdicts: [
      ...(first === undefined ? [] : [changeOf(release, first)]),
      ...(more.length === 0
        ? []
        : [{sign: "▲" as const, bold: "A larger share too", rest: `: ${more.map(group).join("; ")}.`}]),
      ...(below.length === 0
        ? []
        : [{sign: "▼" as const, bold: "A smaller share", rest: `: ${below.map(group).join("; ")}.`}]),
      ...(first === undefined ? [] : besideOtherCouncils(release, year, first))
    ],
    remarks: notesOn(release, MEASURE, year).map(({sentence}) => sentence),
    more: {label: "More on ethnic group", path: `/measures/${MEASURE}`},
    evidence: first === undefined ? null : shareEvidence(release, year, first)
  };
}

/** The group's counts among all children looked after, the only rows of it that other councils have too. */
const ofAllChildren = ({figure}: CategoryRow) => ({breakdown: "ethnic-group", category: figure.category});

/**
 * How the share changed. An index is the share over the residents' share, which is of one census for all years: the verdict on the
 * one holds of the other.
 */
function changeOf(release: Release, row: CategoryRow): Verdict {
  const change = findComparison(release, row.figure, "previous-year");
  const residents = residentsShare(row);
  const before = change?.their_value == null || residents === null ? null : change.their_value * residents;
  return changeVerdict(asShare(row.figure), change && {...change, their_value: before}, 0);
}

function besideOtherCouncils(release: Release, year: string, row: CategoryRow): readonly Verdict[] {
  const count = findFigure(release, {measure: COUNT, period: year, ...ofAllChildren(row)});
  return count ? besideOthers(release, count, asShare(count)) : [];
}

/** Our share of a group over the years, with the residents' share on the post. */
function shareEvidence(release: Release, year: string, row: CategoryRow): Headline["evidence"] {
  const residents = residentsShare(row);
  return evidence(release, year, COUNT, `${row.label}, % of children looked after, 31 March`, {
    ...ofAllChildren(row),
    share: true,
    beside: residents === null ? undefined : {label: "Residents", value: residents}
  });
}

/** The group's share among residents in percent: ours divided by how many times it is theirs. */
function residentsShare({figure}: CategoryRow): number | null {
  const share = asShare(figure).value;
  return share === null || !figure.value ? null : share / figure.value;
}
