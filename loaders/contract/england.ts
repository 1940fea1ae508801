import type {GeographicLevel} from "./figure-key.ts";

/**
 * Why a published figure of another authority has no number, as the file of figures numbers the reasons. `-` is the
 * Interactive Tool's sign for anything that it lacks; the others are those of a release.
 */
export const ENGLAND_SYMBOLS = ["", "c", "k", "x", "z", "-"] as const;

export type EnglandSymbol = (typeof ENGLAND_SYMBOLS)[number];

/** A council, a region or England, and the years (by their end) for which it has figures. */
export interface EnglandArea {
  readonly code: string;
  readonly name: string;
  readonly level: GeographicLevel;
  /** The Department's region of a council: London is Inner and Outer London. Null for a region and England. */
  readonly region: {readonly code: string; readonly name: string} | null;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Earlier codes of the same council. */
  readonly formerCodes: readonly string[];
  /** The councils it was formed from, by code; a part of one has its name in brackets. */
  readonly formedFrom: readonly string[];
  /** The councils that took its place; none for one that still exists. */
  readonly replacedBy: readonly string[];
}

/** What a figure is of: a measure, a category of a breakdown, a unit. */
export interface EnglandSeries {
  readonly measure: string;
  readonly breakdown: string;
  readonly category: string;
  readonly unit: string;
  /** The Department's own words. */
  readonly label: string;
  /** Its name in the compact layout of figures for comparison; null where that has no such figure. */
  readonly compact: string | null;
}

/** A measure in words. Where the catalogue has it, the words are the catalogue's. */
export interface EnglandMeasure {
  readonly id: string;
  readonly name: string;
  readonly period: "31 March" | "Reporting year";
  /** The measure of which its shares are shares, by id; null where none is published. Of a rate: the measure it counts. */
  readonly of: string | null;
  readonly people: string | null;
  readonly phrase: string | null;
  readonly note: string | null;
}

/** A category of a breakdown that the catalogue does not have; of one measure alone where `measure` says so. */
export interface EnglandCategory {
  readonly breakdown: string;
  readonly category: string;
  readonly measure: string | null;
  readonly name: string;
  /** How it differs from what the catalogue has. */
  readonly note: string | null;
}

/** A year from which figures are not to be compared with those before. */
export interface EnglandBreak {
  readonly measure: string;
  readonly breakdown: string;
  readonly year: number;
  readonly note: string;
}

/** Where figures were published. The list is in the order in which sources win: the first over all others. */
export interface EnglandSource {
  readonly id: string;
  readonly title: string;
  /** Where a copy is kept: a repository, a path and a commit. */
  readonly copy: string;
  readonly licence: string;
  readonly note: string | null;
}

/** A list of statistical neighbours: ten councils for each. */
export interface NeighbourList {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** By a council's code, the codes of its neighbours, the closest first. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** The numbers, a figure a place: sorted by series, area and year. Series, areas and sources by their place in the lists. */
export interface EnglandNumbers {
  readonly length: number;
  readonly series: Int32Array;
  readonly area: Int32Array;
  readonly year: Int32Array;
  /** Not a number where there is none, and `symbol` says why. */
  readonly value: Float64Array;
  /** By its place in `ENGLAND_SYMBOLS`. */
  readonly symbol: Int32Array;
  readonly source: Int32Array;
  /** Where each series begins, and at the end how many figures there are. */
  readonly starts: Int32Array;
}

/** A cell of a grid of hexagons with a corner at the top: every second row is half a cell further to the right. */
export interface Hexagon {
  readonly column: number;
  readonly row: number;
}

/** All that there is to know of England's figures without the figures. */
export interface EnglandWords {
  readonly areas: readonly EnglandArea[];
  readonly series: readonly EnglandSeries[];
  readonly measures: readonly EnglandMeasure[];
  readonly breakdowns: readonly {readonly id: string; readonly name: string}[];
  readonly categories: readonly EnglandCategory[];
  readonly breaks: readonly EnglandBreak[];
  readonly sources: readonly EnglandSource[];
  readonly neighbours: readonly NeighbourList[];
  /** Where each council of today is on a map of hexagons, by code. */
  readonly hexagons: ReadonlyMap<string, Hexagon>;
  /** Children aged 0 to 17 in the middle of a year, by area: `E06000017 2018`. */
  readonly population: ReadonlyMap<string, number>;
}

/** Every figure that the Department has published about every authority. */
export interface England extends EnglandWords {
  readonly numbers: EnglandNumbers;
}

/** One figure of a series. */
export interface EnglandFigure {
  readonly area: string;
  readonly year: number;
  readonly value: number | null;
  readonly symbol: EnglandSymbol;
  /** By its id. */
  readonly source: string;
}
