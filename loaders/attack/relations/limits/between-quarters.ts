import {aged, ceased, lookedAfter, started} from "./counted-children.ts";
import {FOR_LIFE} from "./in-one-year.ts";
import {everyone, type StatedLimit} from "./stated-limit.ts";

const limit = (less: readonly string[], more: readonly string[], because: string): StatedLimit =>
  everyone("stock and flow between quarters", {less, more}, because);

/** Children looked after on the last day of a quarter; the last of a year is 31 March, whose count has its own name. */
const atEndOf = (year: string, quarter: number) =>
  quarter === 4
    ? lookedAfter
    : (_: string, ...conditions: readonly string[]) =>
        ["children-looked-after", "Quarter", `${year} Q${quarter}`, ...[...conditions].sort()].join("|");

/**
 * What the ends of a year's quarters say of each other and of the year: between two of them nobody comes without
 * starting and nobody goes without ceasing, in the quarter and so in its year.
 */
export const limitsBetweenQuarters = (previous: string, year: string): StatedLimit[] =>
  [1, 2, 3, 4].flatMap((quarter) => {
    const now = atEndOf(year, quarter);
    const before = quarter === 1 ? lookedAfter : atEndOf(year, quarter - 1);
    const beforeIn = quarter === 1 ? previous : year;
    const flow = (measure: string) => `${measure}|Quarter|${year} Q${quarter}`;
    return [
      ...withinTheQuarter({now, before, beforeIn, year, came: flow("started"), went: flow("ceased")}),
      ...(quarter === 4 ? [] : withinTheYear(now, previous, year)),
      limit([flow("started")], [started(year)], "whoever started in a quarter started in its year"),
      limit([flow("ceased")], [ceased(year)], "whoever ceased in a quarter ceased in its year")
    ];
  });

type Named = (year: string, ...conditions: readonly string[]) => string;

interface Quarter {
  readonly now: Named;
  readonly before: Named;
  readonly beforeIn: string;
  readonly year: string;
  readonly came: string;
  readonly went: string;
}

/** Those who came and went are not told apart by quarter, but no group changes by more than all of them. */
const withinTheQuarter = ({now, before, beforeIn, year, came, went}: Quarter): StatedLimit[] => [
  ...FOR_LIFE.flatMap((who) => [
    limit(
      [now(year, ...who)],
      [before(beforeIn, ...who), came],
      "whoever is in care now was there before or started since"
    ),
    limit(
      [before(beforeIn, ...who)],
      [now(year, ...who), went],
      "whoever was in care before still is or ceased since"
    )
  ]),
  ...[1, 5, 10, 16].flatMap((age) => [
    limit(
      aged(now, year, {below: age}),
      [...aged(before, beforeIn, {below: age}), came],
      "whoever is under an age now was under it before, or started since"
    ),
    limit(
      aged(before, beforeIn, {from: age}),
      [...aged(now, year, {from: age}), went],
      "whoever was past an age before is past it now, or ceased since"
    )
  ])
];

/** The end of a quarter lies between two of years, whose flows are told apart by group. */
const withinTheYear = (now: Named, previous: string, year: string): StatedLimit[] =>
  FOR_LIFE.flatMap((who) => [
    limit(
      [now(year, ...who)],
      [lookedAfter(previous, ...who), started(year, ...who)],
      "whoever is in care in a year was there before it or started in it"
    ),
    limit(
      [lookedAfter(previous, ...who)],
      [now(year, ...who), ceased(year, ...who)],
      "whoever was in care before a year still is or ceased in it"
    ),
    limit(
      [lookedAfter(year, ...who)],
      [now(year, ...who), started(year, ...who)],
      "whoever is in care at the end of a year was there before or started in it"
    ),
    limit(
      [now(year, ...who)],
      [lookedAfter(year, ...who), ceased(year, ...who)],
      "whoever is in care in a year is there at its end or ceased in it"
    )
  ]);
