/** Questions to start from. Like the page's own queries they select released rows and never add them up. */
export const sqlExamples: readonly {readonly label: string; readonly sql: string}[] = [
  {
    label: "highest rate each year",
    sql: `SELECT time_period, area_name, value
FROM measures
WHERE measure = 'looked-after-rate' AND breakdown = 'total'
QUALIFY row_number() OVER (PARTITION BY time_period ORDER BY value DESC) = 1
ORDER BY time_period`
  },
  {
    label: "every hidden figure",
    sql: `SELECT time_period, measure, breakdown, category, breakdown_2, category_2, symbol
FROM measures
WHERE symbol = 'c'
ORDER BY ALL`
  },
  {
    label: "reviews by month",
    sql: `SELECT time_period, measure, numerator, denominator, value, unit
FROM measures
WHERE time_identifier = 'Month' AND measure LIKE 'reviews%' AND basis = 'own'
ORDER BY measure, time_period`
  }
];

/** The columns to show beside the box, with what they hold. */
export const sqlColumns: readonly (readonly [string, string])[] = [
  ["time_period", "2018/19, 2018/19 Q1 or 2018-04"],
  ["time_identifier", "Reporting year, 31 March, Quarter or Month"],
  ["geographic_level, area_code, area_name", "as in the Department for Education’s files"],
  ["measure", "the last part of a measure page’s address"],
  ["breakdown, category", "total and total, or such as sex and male"],
  ["breakdown_2, category_2", "the second breakdown, or empty"],
  ["numerator, denominator", "whole numbers, empty where hidden"],
  ["value, lower, upper", "the figure and its 95% interval, empty where hidden"],
  ["unit", "children, %, per 10,000…"],
  ["symbol", "c hidden, x not available, z does not apply, or empty"],
  ["basis", "own or published"],
  ["source", "where the figure comes from"]
];
