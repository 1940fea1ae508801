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
    "`npm run docs` writes this page from the columns of a release: change them, not the page. See",
    "[definitions](definitions.md) for what each measure counts, who is left out and how it is broken down.",
    "",
    "## Files of a release",
    "",
    "| file | what it holds |",
    "|---|---|",
    ...FILES.map(([name, words]) => `| ${name} | ${words} |`),
    "",
    "The same input gives the same bytes. Rows are in the order of their codes, never of their values.",
    "",
    "## `measures`: one row is one published figure",
    "",
    ...columnTable(MEASURES_COLUMNS),
    "",
    "A figure is found by measure, time_period, time_identifier, area_code, both breakdowns and categories, basis and",
    "source. Only `own` figures add up: categories of one breakdown do not overlap and leave nobody out, and every cell",
    "of a published table has a row, even if it is hidden or zero. The total of a measure has breakdown and category",
    "`total`. For a number, value is the numerator and denominator the total that it is a share of; for a rate,",
    "denominator is the residents aged 0 to 17. Shares have Wilson's interval, rates Poisson's, means Student's, and the",
    "index of representation Wilson's.",
    "",
    "`provenance` is for a made-up council, such as the one that ships. It says of each figure of its area whether a",
    "document prints it (`printed`), the Department published it for this authority (`department`) or it is `made-up`. It",
    "is worked out from the ledger and the comparators in the data folder: a figure of ours is known where it is the",
    "published figure, or a rate or index of a count that is. Nothing is said of a hidden figure: it is `made-up`.",
    "",
    "### Symbols",
    "",
    "In Parquet a missing figure is null and its symbol says why. In the CSV the symbol is also in the cells of its",
    "numbers. A blank cell of a number means that the figure has no such part.",
    "",
    "| symbol | meaning |",
    "|---|---|",
    ...SYMBOLS.map(([symbol, words]) => `| ${symbol} | ${words} |`),
    "",
    "## `comparisons`: one row compares one of our figures with another",
    "",
    ...columnTable(COMPARISONS_COLUMNS),
    "",
    "`compared_with` is one of these, or the code of a statistical neighbour:",
    "",
    "| compared_with | the other figure |",
    "|---|---|",
    ...Object.entries(COMPARATORS).map(([name, words]) => `| \`${name}\` | ${words} |`),
    "",
    "The verdict is `higher` or `lower` only where two things hold. The 95% interval of the difference, widened by all",
    "that rounding can hide, does not contain zero. And `q_value` is 0.05 or less: the difference is clear even when we",
    "allow for the others of its family. A family is one kind of comparison in one period, of either all measures'",
    "totals or the groups of one measure. Totals that are 100% by definition are in no family, and targets are judged by",
    "the interval alone. Otherwise the verdict is `no clear difference`, or `same` where the two are equal. It is",
    "`not comparable` where years, units or counts differ and `not available` where a figure is hidden or missing; the",
    "next column gives the reason. In the CSV a number that is missing for such a reason is `c` or `x`.",
    "",
    "`provenance` is the less certain of the figures of ours that a comparison of a made-up council rests on. One that is",
    "`made-up` is an example, in a family of its own.",
    "",
    "## `changes`: one row is one figure that has changed since the release before",
    "",
    ...columnTable(CHANGES_COLUMNS),
    "",
    "A figure that either release hides has `c` both before and now; one that a release does not have has `x`. Figures",
    "for groups of children that changed by five children or fewer are left out, because they would describe those",
    "children; `history.json` counts them. `why` is the likeliest reason, worked out from what the two releases say",
    "about themselves:",
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
  ["`comparisons.parquet`, `comparisons.csv`", "each figure compared with others, with a verdict"],
  ["`catalogue.json`", "what each measure and breakdown means, in words"],
  ["`notes.json`", "contradictions that the consistency checks found, each in one sentence"],
  ["`certificate.json`", "how the release was protected and what the audit found"],
  ["`changes.csv`", "figures that have changed since the release before; a first release has none"],
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
  ["`k`", "rounds to zero but is not zero"],
  ["`p`", "provisional"],
  ["`r`", "revised"]
] as const;

const columnTable = <Row>(columns: readonly Column<Row>[]): readonly string[] => [
  "| column | type | meaning |",
  "|---|---|---|",
  ...columns.map(({name, type, label}) => `| ${name} | ${type} | ${label} |`)
];
