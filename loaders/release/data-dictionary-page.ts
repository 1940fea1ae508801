import {CHANGES_COLUMNS} from "../contract/changes-columns.ts";
import {CHILD_COLUMNS} from "../contract/child-columns.ts";
import type {Column} from "../contract/column.ts";
import {COMPARATORS} from "../contract/comparators.ts";
import {COMPARISONS_COLUMNS} from "../contract/comparisons-columns.ts";
import {MEASURES_COLUMNS} from "../contract/measures-columns.ts";
import {CHANGE_REASONS} from "./diff/change-reason.ts";

/** `docs/data-dictionary.md` as Markdown: every file of a release, every column, every symbol. */
export const dataDictionaryPage = (): string =>
  [
    "# Data dictionary",
    "",
    "Made from the columns that the release is written with, by `npm run docs`; change it there. What each measure",
    "counts, whom it leaves out and how it is broken down is in [definitions](definitions.md).",
    "",
    "## Files of a release",
    "",
    "| file | what it holds |",
    "|---|---|",
    ...FILES.map(([name, words]) => `| ${name} | ${words} |`),
    "",
    "The same input gives the same bytes. Rows stand in the order of their codes, never of their values.",
    "",
    "## `measures`: one row is one published figure",
    "",
    ...columnTable(MEASURES_COLUMNS),
    "",
    "A figure is found by measure, time_period, time_identifier, area_code, both breakdowns and categories, basis and",
    "source. Only `own` figures add up: categories of one breakdown do not overlap and leave nobody out, and every cell",
    "of a published table has its row, also where it is hidden or nought. The total of a measure has breakdown and",
    "category `total`. For a number, value is the numerator and denominator the total that it is a share of; for a rate,",
    "denominator is the residents aged 0 to 17. Intervals stand with shares (Wilson), rates (Poisson), means (Student)",
    "and the index of representation (Wilson).",
    "",
    "### Symbols",
    "",
    "In Parquet a figure that is not there is null and its symbol says why; in the CSV the symbol also stands in the",
    "cells of its numbers. A blank cell of a number means that the figure has no such part.",
    "",
    "| symbol | meaning |",
    "|---|---|",
    ...SYMBOLS.map(([symbol, words]) => `| ${symbol} | ${words} |`),
    "",
    "## `comparisons`: one row is one of our figures beside another",
    "",
    ...columnTable(COMPARISONS_COLUMNS),
    "",
    "`compared_with` is one of these, or the code of a statistical neighbour:",
    "",
    "| compared_with | the other figure |",
    "|---|---|",
    ...Object.entries(COMPARATORS).map(([name, words]) => `| \`${name}\` | ${words} |`),
    "",
    "The verdict is `higher` or `lower` only where the 95% interval of the difference, moved outwards by all that the",
    "rounding of a printed figure can hide, leaves none out; otherwise `no clear difference`, or `same` where the two",
    "are equal. It is `not comparable` where years, units or counts differ and `not available` where a figure is hidden",
    "or missing; the reason stands beside it. In the CSV a number that is missing for such a reason is `c` or `x`.",
    "",
    "## `changes`: one row is one figure that the release before gave otherwise",
    "",
    ...columnTable(CHANGES_COLUMNS),
    "",
    "A figure that either release hides has `c` both before and now; one that a release does not have has `x`. Figures",
    "for groups of children that changed by five children or fewer are left out, because they would describe those",
    "children; `history.json` counts them. `why` is the likeliest reason, worked out from what the two releases say of",
    "themselves:",
    "",
    "| why | meaning |",
    "|---|---|",
    ...CHANGE_REASONS.map(({id, words}) => `| \`${id}\` | ${words} |`),
    "",
    "## `children` (restricted edition only): one row is one child on one 31 March",
    "",
    ...columnTable(CHILD_COLUMNS),
    ""
  ].join("\n");

const FILES = [
  ["`measures.parquet`, `measures.csv`", "every published figure, the same rows in both"],
  ["`measures.meta.csv`", "what the columns of `measures.csv` are, as Explore education statistics takes it"],
  ["`comparisons.parquet`, `comparisons.csv`", "each figure beside others, with a verdict"],
  ["`catalogue.json`", "what each measure and breakdown means, in words"],
  ["`notes.json`", "contradictions that the consistency checks found, each in one sentence"],
  ["`certificate.json`", "how the release was protected and what the audit found"],
  ["`changes.csv`", "figures that the release before gave otherwise; a first release has none"],
  ["`history.json`", "releases published before, what else is different since, and notices of corrections"],
  ["`manifest.json`", "which release it is, of what input, with the size and hash of each file"],
  [
    "`children.parquet`, `risk.json`",
    "restricted edition only: the children, and how easily they can be recognised"
  ]
] as const;

const SYMBOLS = [
  ["`c`", "confidential: hidden to protect children"],
  ["`x`", "not available: not collected, or not published"],
  ["`z`", "does not apply"],
  ["`k`", "rounds to nought but is not nought"],
  ["`p`", "provisional"],
  ["`r`", "revised"]
] as const;

const columnTable = <Row>(columns: readonly Column<Row>[]): readonly string[] => [
  "| column | type | meaning |",
  "|---|---|---|",
  ...columns.map(({name, type, label}) => `| ${name} | ${type} | ${label} |`)
];
