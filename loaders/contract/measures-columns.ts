import {columnsOf} from "./column.js";
import type {MeasureRow} from "./release.ts";

/** Explanations of a column for readers, in addition to its label. */
interface Explained {
  /** A sentence, for the page of the data. */
  readonly meaning: string;
  /** A few words beside the box for SQL, where neighbours with the same words are listed together. */
  readonly hint: string;
}

/** The columns of `measures.parquet` and `measures.csv`, in their order. */
export const MEASURES_COLUMNS = columnsOf<MeasureRow, Explained>({
  time_period: {
    type: "VARCHAR",
    label: "Reporting year, quarter or month",
    meaning: "The year, quarter or month: 2018/19, 2018/19 Q1 or 2018-04.",
    hint: "2018/19, 2018/19 Q1 or 2018-04"
  },
  time_identifier: {
    type: "VARCHAR",
    label: "What kind of period it is",
    meaning: "What kind of period that is. A count on one day carries its year, with 31 March.",
    hint: "Reporting year, 31 March, Quarter or Month"
  },
  geographic_level: {
    type: "VARCHAR",
    label: "Local authority, Regional or National",
    meaning: "Local authority, Regional or National.",
    hint: "as in the Department for Education’s files"
  },
  area_code: {
    type: "VARCHAR",
    label: "Nine-character code of the area",
    meaning: "The nine-character code of the Office for National Statistics.",
    hint: "as in the Department for Education’s files"
  },
  area_name: {
    type: "VARCHAR",
    label: "Name of the area",
    meaning: "The name of the area.",
    hint: "as in the Department for Education’s files"
  },
  measure: {
    type: "VARCHAR",
    label: "Measure, as in the catalogue",
    meaning: "The measure, as in its page’s address.",
    hint: "the last part of a measure page’s address"
  },
  breakdown: {
    type: "VARCHAR",
    label: "What the figure is broken down by",
    meaning: "How the figure is divided: total, sex, age-band and so on.",
    hint: "total and total, or such as sex and male"
  },
  category: {
    type: "VARCHAR",
    label: "Category of the breakdown",
    meaning: "Which part of that breakdown.",
    hint: "total and total, or such as sex and male"
  },
  breakdown_2: {
    type: "VARCHAR",
    mayBeNull: true,
    label: "Second breakdown of a two-way table",
    meaning: "A second breakdown, in two-way tables; otherwise empty.",
    hint: "the second breakdown, or empty"
  },
  category_2: {
    type: "VARCHAR",
    mayBeNull: true,
    label: "Category of the second breakdown",
    meaning: "Which part of the second breakdown.",
    hint: "the second breakdown, or empty"
  },
  numerator: {
    type: "INTEGER",
    mayBeNull: true,
    label: "How many were counted",
    meaning: "How many were counted.",
    hint: "whole numbers, empty where hidden"
  },
  denominator: {
    type: "INTEGER",
    mayBeNull: true,
    label: "How many they are a share of",
    meaning: "Out of how many.",
    hint: "whole numbers, empty where hidden"
  },
  value: {
    type: "DOUBLE",
    mayBeNull: true,
    label: "The figure, in its unit",
    meaning: "The figure itself, in its unit.",
    hint: "the figure and its 95% interval, empty where hidden"
  },
  lower: {
    type: "DOUBLE",
    mayBeNull: true,
    label: "Lower end of the 95% interval",
    meaning: "Lower end of its 95% interval.",
    hint: "the figure and its 95% interval, empty where hidden"
  },
  upper: {
    type: "DOUBLE",
    mayBeNull: true,
    label: "Upper end of the 95% interval",
    meaning: "Upper end of its 95% interval.",
    hint: "the figure and its 95% interval, empty where hidden"
  },
  unit: {
    type: "VARCHAR",
    label: "Unit of the figure",
    meaning: "What it is counted in: children, reviews, %, per 10,000.",
    hint: "children, %, per 10,000…"
  },
  symbol: {
    type: "VARCHAR",
    label: "Why there is no figure, or how to take it",
    meaning: "Why there is no figure, or what to know about it; empty for most.",
    hint: "c hidden, x not available, z does not apply, or empty"
  },
  basis: {
    type: "VARCHAR",
    label: "Counted from this return, or published before",
    meaning: "Own: counted from this council’s records. Published: as another has published it.",
    hint: "own or published"
  },
  source: {
    type: "VARCHAR",
    label: "Where the figure comes from",
    meaning: "Where it came from.",
    hint: "where the figure comes from"
  },
  provenance: {
    type: "VARCHAR",
    mayBeNull: true,
    label: "Of a made-up council: printed, department or made-up",
    meaning:
      "Of a made-up council alone: printed in a document, published by the Department for Education for this authority, or made up. Blank for a real council and for other areas.",
    hint: "printed, department or made-up; empty for a real council"
  }
});
