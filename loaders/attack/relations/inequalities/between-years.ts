import {aged, ceased, duringYear, inCareFor, lookedAfter, started} from "./counted-children.ts";
import {FOR_LIFE} from "./in-one-year.ts";
import {everyone, type StatedInequality} from "./stated-inequality.ts";

const atMost = (less: readonly string[], more: readonly string[], because: string): StatedInequality =>
  everyone("stock and flow between years", {less, more}, because);

/**
 * From one 31 March to the next. The stock does not change by exactly those who started less those who ceased,
 * because a child who left and came back in the year counts once in each flow and may be in both stocks. These
 * inequalities hold however many such children there are.
 */
export const inequalitiesBetweenYears = (previous: string, year: string): StatedInequality[] => [
  ...FOR_LIFE.flatMap((who) => {
    const [before, after] = [lookedAfter(previous, ...who), lookedAfter(year, ...who)];
    const [came, went] = [started(year, ...who), ceased(year, ...who)];
    return [
      atMost([after], [before, came], "whoever is in care now was there a year ago or started"),
      atMost([before], [after, went], "whoever was in care a year ago still is or ceased"),
      atMost([went], [before, came], "whoever ceased was in care a year ago or started")
    ];
  }),
  atMost(
    [lookedAfter(previous)],
    [duringYear(year)],
    "whoever was in care a year ago was in care during the year"
  ),
  atMost(
    [duringYear(year)],
    [lookedAfter(previous), started(year)],
    "whoever was in care during the year was there a year ago or started"
  ),
  atMost(
    [lookedAfter(year, "legal-status=placement-order")],
    [
      lookedAfter(previous, "legal-status=placement-order"),
      `placement-orders-granted|Reporting year|${year}`
    ],
    "whoever is under a placement order was a year ago or was granted one"
  ),
  ...byAge(previous, year),
  ...byTimeInCare(previous, year)
];

/** Nobody grows younger: whoever is under an age now was under it a year ago and when care began. */
function byAge(previous: string, year: string): StatedInequality[] {
  return [1, 5, 10, 16].flatMap((age) => [
    atMost(
      aged(lookedAfter, year, {below: age}),
      [...aged(lookedAfter, previous, {below: age}), ...aged(started, year, {below: age})],
      "whoever is under an age now was under it a year ago or when they started"
    ),
    atMost(
      aged(lookedAfter, previous, {from: age}),
      [...aged(lookedAfter, year, {from: age}), ...aged(ceased, year, {from: age})],
      "whoever was past an age a year ago is past it now or was when they left"
    ),
    atMost(
      aged(ceased, year, {below: age}),
      [...aged(lookedAfter, previous, {below: age}), ...aged(started, year, {below: age})],
      "whoever left under an age was under it a year ago or when they started"
    ),
    atMost(
      aged(started, year, {from: age}),
      [...aged(lookedAfter, year, {from: age}), ...aged(ceased, year, {from: age})],
      "whoever started past an age is past it now or was when they left"
    )
  ]);
}

/** Time in care grows by a year in a year, or ends. */
function byTimeInCare(previous: string, year: string): StatedInequality[] {
  const within = (
    [
      [12, 0],
      [24, 12],
      [36, 24],
      [60, 36],
      [120, 60]
    ] as const
  ).map(([now, before]) =>
    atMost(
      inCareFor(year, {from: now}),
      inCareFor(previous, {from: before}),
      "whoever has been in care for years was in care a year ago, for a year less"
    )
  );
  const onwards = (
    [
      [0, 12],
      [12, 24],
      [24, 36],
      [60, 60],
      [120, 120]
    ] as const
  ).map(([before, now]) =>
    atMost(
      inCareFor(previous, {from: before}),
      [...inCareFor(year, {from: now}), ceased(year)],
      "whoever was in care a year ago has been for a year more, or ceased"
    )
  );
  return [
    ...within,
    ...onwards,
    atMost(
      inCareFor(year, {below: 12}),
      [started(year)],
      "whoever has been in care for less than a year started in it"
    ),
    atMost(
      [started(year)],
      [...inCareFor(year, {below: 12}), ceased(year)],
      "whoever started has been in care for less than a year, or ceased"
    )
  ];
}
