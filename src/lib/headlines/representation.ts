import {weakest} from "../../contract/provenance.js";
import {required} from "../../contract/required.js";
import {asExample} from "../../words/as-example.js";
import {changeVerdict} from "../../words/change-verdict.js";
import {inHundred} from "../../words/in-hundred.js";
import {missingSentence} from "../../words/missing-sentence.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {rowsShown, type ShownFigure} from "../../words/shown-figure.js";
import type {Verdict} from "../../words/verdict.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {type CategoryRow, categoriesShown} from "../release/categories-shown.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {asShare} from "./as-share.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import {groupsAbove, groupsBelow} from "./groups-above.js";
import type {Headline} from "./headline.js";

const MEASURE = "ethnic-representation";

const COUNT = "children-looked-after";

/**
 * Is any group over-represented? A group is named only where its share is clearly larger or smaller than among
 * residents. The answer is the group with most children; the others follow, in a line for each side.
 */
export function representation(release: Release, year: string): Headline {
  const rows = categoriesShown(release, MEASURE, "ethnic-group", year);
  const shown = rowsShown(rows);
  const above = groupsAbove(release, rows).toSorted((a, b) => childrenIn(b) - childrenIn(a));
  const below = groupsBelow(release, rows);
  const [first, ...more] = above;
  const {decimals} = measureWords(release, MEASURE);
  const hides = rows.some(({figure}) => figure.symbol === "c");
  const times = ({figure}: ShownRow) => `${numberText(figure.value, decimals)} times`;
  const group = (row: ShownRow) => `${row.label}, ${times(row)}`;
  return {
    id: "representation",
    question: "Is any group over-represented?",
    answer:
      shown.length === 0
        ? html`${missingSentence(rows[0]?.figure ?? null, "shares by ethnic group")}`
        : first === undefined
          ? html`We cannot tell. <b>No ethnic group</b>${hides && " of those we can show"} is, by more than chance.`
          : html`Yes. <b>${inHundred(shareOf(first))}</b>${withMarks(markOf(first.figure))} in care are ${first.label}, ${times(first)} their share of residents.`,
    figures: first === undefined ? shown.map(({figure}) => figure) : [first.figure],
    verdicts: [
      ...(first === undefined ? [] : [changeOf(release, first)]),
      ...(more.length === 0
        ? []
        : [
            asExample(
              {sign: "▲", bold: "Also a larger share", rest: `: ${more.map(group).join("; ")}.`},
              provenanceOf(more)
            )
          ]),
      ...(below.length === 0
        ? []
        : [
            asExample(
              {sign: "▼", bold: "A smaller share", rest: `: ${below.map(group).join("; ")}.`},
              provenanceOf(below)
            )
          ]),
      ...(first === undefined ? [] : besideOtherCouncils(release, year, first))
    ],
    remarks: notesOn(release, MEASURE, year).map(({sentence}) => sentence),
    more: {label: "More on ethnic group", path: `/measures/${MEASURE}`},
    evidence: first === undefined ? null : shareEvidence(release, year, first)
  };
}

type ShownRow = CategoryRow & {readonly figure: ShownFigure};

/** What a sentence about these groups rests on. */
const provenanceOf = (rows: readonly ShownRow[]) => weakest(rows.map(({figure}) => figure.provenance));

/** How many children of the group are in care. A released index always comes with its counts. */
const childrenIn = ({figure}: ShownRow): number =>
  required(figure.numerator, `children behind ${figure.category}`);

/** The group's share of children in care, in percent. */
const shareOf = ({figure}: ShownRow): number =>
  required(asShare(figure).value, `the share of ${figure.category} in care`);

/** The group among all children looked after: the only rows of it that other councils have too. */
const ofAllChildren = ({figure}: CategoryRow) =>
  ({breakdown: "ethnic-group", category: figure.category}) as const;

/**
 * How the share changed. The index is the share divided by the residents' share, which comes from one census for all
 * years, so that a verdict on the index is a verdict on the share.
 */
function changeOf(release: Release, row: ShownRow): Verdict {
  const change = findComparison(release, row.figure, "previous-year");
  const before = change?.their_value == null ? null : change.their_value * residentsShare(row);
  return changeVerdict(asShare(row.figure), change && {...change, their_value: before}, 0);
}

function besideOtherCouncils(release: Release, year: string, row: CategoryRow): readonly Verdict[] {
  const count = findFigure(release, {measure: COUNT, period: year, ...ofAllChildren(row)});
  return count ? besideOthers(release, count, asShare(count)) : [];
}

/** Our share of a group over the years, with the residents' share on the post. */
function shareEvidence(release: Release, year: string, row: ShownRow): Headline["evidence"] {
  return evidence(release, year, COUNT, `${row.label}, % of children looked after, 31 March`, {
    ...ofAllChildren(row),
    share: true,
    beside: {label: "Residents", value: residentsShare(row)}
  });
}

/** The group's share among residents, in percent: our share divided by the index. */
const residentsShare = (row: ShownRow): number => shareOf(row) / row.figure.value;
