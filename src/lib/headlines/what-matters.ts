import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {countOf, countText, sentenceCase} from "../../words/count-text.js";
import {figureText} from "../../words/figure-text.js";
import {inHundred} from "../../words/in-hundred.js";
import {numberText} from "../../words/number-text.js";
import {monthText} from "../../words/period-text.js";
import {isShown, rowsShown, type ShownFigure} from "../../words/shown-figure.js";
import {isExample} from "../figures/example-tag.js";
import {weakestMonth} from "../figures/weakest-month.js";
import {categoriesShown} from "../release/categories-shown.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import type {Question} from "./question.js";

/** A share that ought to be near all. Below this many in a hundred a councillor would ask about it. */
const OUGHT_TO_BE = 70;

interface Low {
  readonly measure: MeasureId;
  readonly breakdown?: BreakdownId;
  /** As the service's log spells it. A council whose log has no such item is not asked. */
  readonly category?: string;
  readonly ask: (share: string) => string;
}

/** What a committee should ask about where few children get it, the gravest first. */
const LOW: readonly Low[] = [
  {
    measure: "initial-health-assessment",
    ask: (share) =>
      `Only ${share} children had their first health assessment in time. What holds up the others?`
  },
  {
    measure: "checklist",
    breakdown: "checklist-item",
    category: "initial-health-assessment-in-time",
    ask: (share) => `Only ${share} first health assessments were done in time. What holds up the others?`
  },
  {
    measure: "consultation-returned",
    ask: (share) => `Only ${share} consultation forms came back. How do the other children have their say?`
  },
  {
    measure: "audits",
    breakdown: "audit-question",
    category: "weak-plans-challenged",
    ask: (share) =>
      `Officers had challenged a weak plan in only ${share} audits. What happened in the others?`
  }
];

/** Questions about adoption, about what few children get, about challenge and about the weakest month. */
export function whatMatters(release: Release, year: string): readonly Question[] {
  return [
    ...adoption(release, year),
    ...LOW.flatMap((low) => lowShare(release, year, low)),
    ...challenge(release, year),
    ...aWeakMonth(release, year)
  ];
}

function adoption(release: Release, year: string): readonly Question[] {
  const figure = findFigure(release, {measure: "adopted", period: year});
  const orders = findFigure(release, {measure: "placement-orders-granted", period: year});
  if (!isShown(figure)) return [];
  const granted = isShown(orders)
    ? ` Courts made ${countOf(orders.value, "placement order", "placement orders")}, which allow a child to be placed for adoption.`
    : "";
  return [
    {
      ask: "How many children are waiting to be adopted, and how long have they waited?",
      why: `${sentenceCase(countOf(figure.value, "child was", "children were"))} adopted in the year.${granted}`,
      path: "/measures/adopted",
      example: isExample([figure, orders])
    }
  ];
}

function lowShare(release: Release, year: string, {ask, ...address}: Low): readonly Question[] {
  const figure = findFigure(release, {...address, period: year});
  if (!isShown(figure) || figure.unit !== "%" || figure.value >= OUGHT_TO_BE) return [];
  return [
    {
      ask: ask(inHundred(figure.value)),
      why: `${figureText(figure)}${countsOf(figure)}.`,
      path: `/measures/${address.measure}`,
      example: isExample([figure])
    }
  ];
}

const countsOf = ({numerator, denominator}: MeasureRow): string =>
  numerator === null || denominator === null
    ? ""
    : `, ${numberText(numerator)} of ${numberText(denominator)}`;

/** What most formal disputes were about; nothing where no subject is larger than every other. */
function challenge(release: Release, year: string): readonly Question[] {
  const subjects = rowsShown(categoriesShown(release, "disputes", "dispute-area", year)).toSorted(
    (a, b) => b.figure.value - a.figure.value
  );
  const [first, second] = subjects;
  if (!first || first.figure.value < 2 || second?.figure.value === first.figure.value) return [];
  return [
    {
      ask: `Officers disputed ${countText(first.figure.value)} plans about the same thing: ${first.label.toLowerCase()}. What was weak in them, and what has changed?`,
      why: totalOf(first.figure),
      path: "/measures/disputes",
      example: isExample([first.figure])
    }
  ];
}

const totalOf = ({denominator, value}: ShownFigure): string =>
  denominator === null
    ? `${sentenceCase(countOf(value, "formal dispute", "formal disputes"))}.`
    : `${numberText(value)} of ${numberText(denominator)} formal disputes in the year.`;

function aWeakMonth(release: Release, year: string): readonly Question[] {
  const weakest = weakestMonth(release, year);
  return weakest === null
    ? []
    : [
        {
          ask: `Why were fewer reviews on time in ${monthText(weakest.time_period)} than in other months?`,
          why: `${figureText(weakest)} were on time${countsOf(weakest)}.`,
          path: "/measures/reviews-in-timescale-of-due",
          example: isExample([weakest])
        }
      ];
}
