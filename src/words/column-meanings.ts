/** The columns of `measures.csv` in their order, in words. */
export const COLUMN_MEANINGS: readonly (readonly [string, string])[] = [
  ["time_period", "The year, quarter or month: 2018/19, 2018/19 Q1 or 2018-04."],
  ["time_identifier", "What kind of period that is. A count on one day carries its year, with 31 March."],
  ["geographic_level", "Local authority, Regional or National."],
  ["area_code", "The nine-character code of the Office for National Statistics."],
  ["area_name", "The name of the area."],
  ["measure", "The measure, as in its page’s address."],
  ["breakdown", "How the figure is divided: total, sex, age-band and so on."],
  ["category", "Which part of that breakdown."],
  ["breakdown_2", "A second breakdown, in two-way tables; otherwise empty."],
  ["category_2", "Which part of the second breakdown."],
  ["numerator", "How many were counted."],
  ["denominator", "Out of how many."],
  ["value", "The figure itself, in its unit."],
  ["lower", "Lower end of its 95% interval."],
  ["upper", "Upper end of its 95% interval."],
  ["unit", "What it is counted in: children, reviews, %, per 10,000."],
  ["symbol", "Why there is no figure, or what to know about it; empty for most."],
  ["basis", "Own: counted from this council’s records. Published: as another has published it."],
  ["source", "Where it came from."]
];
