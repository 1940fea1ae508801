import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {html} from "../page/html.js";
import {findComparison} from "../release/find-comparison.js";
import {figuresOf, findFigure} from "../release/find-figure.js";
import {categoryLabel, measureWords} from "../release/measure-words.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {changeVerdict} from "../words/change-verdict.js";
import {inHundred} from "../words/in-hundred.js";
import {missingSentence} from "../words/missing-sentence.js";
import {numberText} from "../words/number-text.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const MEASURE = "ethnic-representation";

/**
 * Is any group over-represented? A group is named only where its whole interval lies above 1, its share among
 * all children who live here; of several, the one whose interval starts highest.
 */
export function representation(release: Release, year: string): Headline {
  const groups = figuresOf(release, MEASURE).filter(
    (row) => row.time_period === year && row.basis === "own" && row.breakdown === "ethnic-group"
  );
  const above = groups
    .filter((row) => (row.lower ?? 0) > 1)
    .toSorted((a, b) => (b.lower ?? 0) - (a.lower ?? 0));
  const group = above[0];
  const base = {
    id: "representation",
    question: "Is any group over-represented?",
    more: {label: "More on ethnic group", path: `/measures/${MEASURE}`}
  };
  if (!group)
    return {
      ...base,
      answer: groups.some((row) => row.value !== null)
        ? html`<b>No ethnic group</b> is, by more than chance.`
        : html`${missingSentence(groups[0] ?? null, "shares by ethnic group")}`,
      verdicts: [],
      remarks: remarks(release, year),
      evidence: null
    };
  const label = categoryLabel(release, "ethnic-group", group.category);
  const count = findFigure(release, {
    measure: "children-looked-after",
    period: year,
    breakdown: "ethnic-group",
    category: group.category
  });
  const share =
    count?.numerator != null && count.denominator ? (100 * count.numerator) / count.denominator : null;
  return {
    ...base,
    answer:
      share === null
        ? html`Yes. <b>${label}</b>: ${times(group, release)} the share of all children who live here.`
        : html`Yes. <b>${inHundred(share)}</b> children in care are in the group “${label}”: ${times(group, release)} its share of all children here.`,
    verdicts: [
      {
        sign: "▲",
        bold: "Higher than among residents",
        rest: `, by more than chance: the interval is ${interval(group, release)} times.`
      },
      ...(count ? [changeVerdict(count, findComparison(release, count, "previous-year"), 0)] : [])
    ],
    remarks: [
      ...above
        .slice(1)
        .map(
          (row) =>
            `“${categoryLabel(release, "ethnic-group", row.category)}” too: ${times(row, release)} its share.`
        ),
      ...remarks(release, year)
    ],
    evidence: evidence(release, year, "children-looked-after", `${label} children looked after on 31 March`, {
      breakdown: "ethnic-group",
      category: group.category
    })
  };
}

const times = ({value}: MeasureRow, release: Release): string =>
  `${numberText(value ?? 0, measureWords(release, MEASURE).decimals)} times`;

const interval = ({lower, upper}: MeasureRow, release: Release): string => {
  const {decimals} = measureWords(release, MEASURE);
  return `${numberText(lower ?? 0, decimals)} to ${numberText(upper ?? 0, decimals)}`;
};

const remarks = (release: Release, year: string): readonly string[] =>
  notesOn(release, MEASURE, year).map(({sentence}) => sentence);
