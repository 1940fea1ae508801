/** Queries to start from. Like the page's own queries they select released rows and never add them up. */
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
