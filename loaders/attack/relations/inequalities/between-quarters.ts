import type {CategoryCondition} from "../../../contract/breakdowns.ts";
import type {MeasureId} from "../../../contract/measure-ids.ts";
import {aged, ceased, lookedAfter, started} from "./counted-children.ts";
import {FOR_LIFE} from "./in-one-year.ts";
import {everyone, type StatedInequality} from "./stated-inequality.ts";

const atMost = (less: readonly string[], more: readonly string[], because: string): StatedInequality =>
  everyone("stock and flow between quarters", {less, more}, because);

/** Children looked after on the last day of a quarter. Quarter 4 ends on 31 March, whose count has a name of its own. */
const atEndOf = (year: string, quarter: number) =>
  quarter === 4
    ? lookedAfter
    : (_: string, ...conditions: readonly CategoryCondition[]) =>
        ["children-looked-after", "Quarter", `${year} Q${quarter}`, ...[...conditions].sort()].join("|");

/** From the end of one quarter to the next, nobody comes without starting or goes without ceasing in the quarter. */
export const inequalitiesBetweenQuarters = (previous: string, year: string): StatedInequality[] =>
  [1, 2, 3, 4].flatMap((quarter) => {
    const now = atEndOf(year, quarter);
    const before = quarter === 1 ? lookedAfter : atEndOf(year, quarter - 1);
    const beforeIn = quarter === 1 ? previous : year;
    const flow = (measure: MeasureId) => `${measure}|Quarter|${year} Q${quarter}`;
    return [
      ...withinTheQuarter({now, before, beforeIn, year, came: flow("started"), went: flow("ceased")}),
      ...(quarter === 4 ? [] : withinTheYear(now, previous, year)),
      atMost([flow("started")], [started(year)], "whoever started in a quarter started in its year"),
      atMost([flow("ceased")], [ceased(year)], "whoever ceased in a quarter ceased in its year")
    ];
  });

type Named = (year: string, ...conditions: readonly CategoryCondition[]) => string;

interface Quarter {
  readonly now: Named;
  readonly before: Named;
  readonly beforeIn: string;
  readonly year: string;
  readonly came: string;
  readonly went: string;
}

/** The flows of a quarter are not broken down by group, but no group changes by more than all who came or went. */
const withinTheQuarter = ({now, before, beforeIn, year, came, went}: Quarter): StatedInequality[] => [
  ...FOR_LIFE.flatMap((who) => [
    atMost(
      [now(year, ...who)],
      [before(beforeIn, ...who), came],
      "whoever is in care now was there before or started since"
    ),
    atMost(
      [before(beforeIn, ...who)],
      [now(year, ...who), went],
      "whoever was in care before still is or ceased since"
    )
  ]),
  ...[1, 5, 10, 16].flatMap((age) => [
    atMost(
      aged(now, year, {below: age}),
      [...aged(before, beforeIn, {below: age}), came],
      "whoever is under an age now was under it before, or started since"
    ),
    atMost(
      aged(before, beforeIn, {from: age}),
      [...aged(now, year, {from: age}), went],
      "whoever was past an age before is past it now, or ceased since"
    )
  ])
];

/** The flows of the year are broken down by group, and each quarter ends between two ends of years. */
const withinTheYear = (now: Named, previous: string, year: string): StatedInequality[] =>
  FOR_LIFE.flatMap((who) => [
    atMost(
      [now(year, ...who)],
      [lookedAfter(previous, ...who), started(year, ...who)],
      "whoever is in care in a year was there before it or started in it"
    ),
    atMost(
      [lookedAfter(previous, ...who)],
      [now(year, ...who), ceased(year, ...who)],
      "whoever was in care before a year still is or ceased in it"
    ),
    atMost(
      [lookedAfter(year, ...who)],
      [now(year, ...who), started(year, ...who)],
      "whoever is in care at the end of a year was there before or started in it"
    ),
    atMost(
      [now(year, ...who)],
      [lookedAfter(year, ...who), ceased(year, ...who)],
      "whoever is in care in a year is there at its end or ceased in it"
    )
  ]);
