import type {ComparisonRow, MeasureRow, MeasureWords} from "../../../loaders/contract/release.ts";
import type {Release} from "../../../src/lib/release/release.ts";

/** A figure of a council that does not exist, as the release would hold it; say only what matters to the example. */
export const figure = (changes: Partial<MeasureRow> = {}): MeasureRow => ({
  time_period: "2018/19",
  time_identifier: "31 March",
  geographic_level: "Local authority",
  area_code: "E06000099",
  area_name: "Marshford",
  measure: "children-looked-after",
  breakdown: "total",
  category: "total",
  breakdown_2: null,
  category_2: null,
  numerator: 293,
  denominator: null,
  value: 293,
  lower: null,
  upper: null,
  unit: "children",
  symbol: "",
  basis: "own",
  source: "SSDA903 return",
  provenance: null,
  ...changes
});

/** A share as the release holds it: `share(24, 293)` is 8.2%. */
export const share = (
  numerator: number,
  denominator: number,
  changes: Partial<MeasureRow> = {}
): MeasureRow =>
  figure({
    measure: "three-or-more-placements",
    numerator,
    denominator,
    value: (100 * numerator) / denominator,
    lower: (100 * numerator) / denominator - 3,
    upper: (100 * numerator) / denominator + 3,
    unit: "%",
    ...changes
  });

export const hidden = (changes: Partial<MeasureRow> = {}): MeasureRow =>
  figure({numerator: null, denominator: null, value: null, symbol: "c", ...changes});

/** A comparison of `of` with another figure. */
export const comparison = (of: MeasureRow, changes: Partial<ComparisonRow>): ComparisonRow => ({
  time_period: of.time_period,
  time_identifier: of.time_identifier,
  area_code: of.area_code,
  measure: of.measure,
  breakdown: of.breakdown,
  category: of.category,
  breakdown_2: of.breakdown_2,
  category_2: of.category_2,
  basis: of.basis,
  source: of.source,
  compared_with: "previous-year",
  their_period: "2017/18",
  their_value: null,
  difference: null,
  lower: null,
  upper: null,
  verdict: "not available",
  reason: null,
  q_value: null,
  their_source: of.source,
  provenance: null,
  ...changes
});

export const measure = (changes: Partial<MeasureWords> = {}): MeasureWords => ({
  id: "three-or-more-placements",
  name: "Three or more placements in the year",
  question: "Do they have to keep moving?",
  theme: "stability",
  numerator: "children who lived in three or more places in the year",
  denominator: "children looked after on 31 March",
  phrase: "lived in three or more places in the year",
  people: "children looked after on 31 March",
  leavesOut: "Children in short breaks.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "children",
  timeIdentifier: "31 March",
  tables: [[]],
  guidance: "The Department’s guide to the return",
  traps: [],
  ...changes
});

/** Measures that the headlines and the report ask for by name. */
const MEASURES: readonly MeasureWords[] = [
  measure({
    id: "children-looked-after",
    name: "Children looked after",
    theme: "numbers",
    unit: "children",
    numerator: "children looked after on 31 March",
    tables: [[], ["sex"]]
  }),
  measure({
    id: "looked-after-rate",
    name: "Rate of children looked after",
    theme: "numbers",
    unit: "per 10,000",
    denominator: "children who live here"
  }),
  measure({
    id: "started-rate",
    name: "Rate of children who started",
    theme: "numbers",
    unit: "per 10,000",
    denominator: "children who live here",
    timeIdentifier: "Reporting year"
  }),
  measure(),
  ...(["started", "ceased", "adopted", "uasc", "placement-orders-granted"] as const).map((id) =>
    measure({
      id,
      name: `Children: ${id}`,
      theme: "leaving",
      unit: "children",
      numerator: "children",
      timeIdentifier: "Reporting year"
    })
  ),
  ...(
    [
      "over-20-miles",
      "over-20-miles-outside",
      "distance-not-known",
      "took-part",
      "attended",
      "reviews-in-timescale-of-due",
      "special-guardianship"
    ] as const
  ).map((id) => measure({id, name: `Share: ${id}`, theme: "reviews", numerator: "reviews"})),
  measure({
    id: "ethnic-representation",
    name: "Ethnic groups against the population",
    theme: "profile",
    unit: "times",
    decimals: 1,
    tables: [["ethnic-group"]]
  }),
  ...(["caseload-average", "caseload-lowest", "caseload-highest", "disputes"] as const).map((id) =>
    measure({id, name: `Count: ${id}`, theme: "service", unit: "children", numerator: "children"})
  )
];

/** A whole release of Marshford, which has hardly any figures: whatever a page needs beyond those given is missing. */
export const release = (
  measures: readonly MeasureRow[] = [],
  changes: Partial<Omit<Release, "measures">> = {}
): Release => ({
  measures,
  words: null,
  comparisons: [],
  notes: [],
  catalogue: {
    measures: MEASURES,
    breakdowns: [
      {
        id: "sex",
        label: "Sex",
        ordinal: false,
        categories: [
          {id: "male", label: "Boys"},
          {id: "female", label: "Girls"},
          {id: "unknown", label: "Not known"}
        ]
      },
      {
        id: "ethnic-group",
        label: "Ethnic group",
        ordinal: false,
        categories: [
          {id: "white", label: "White"},
          {id: "black", label: "Black"},
          {id: "asian", label: "Asian"}
        ]
      },
      {
        id: "dispute-area",
        label: "What the dispute was about",
        ordinal: false,
        categories: [{id: "permanency-plan", label: "Permanency plan"}]
      }
    ]
  },
  manifest: {
    release: "2018-19.1",
    edition: "public",
    authority: {
      name: "Marshford",
      code: "E06000099",
      region: {code: "E12000006", name: "East of England"},
      neighbours: {set: "Made-up neighbours", areas: [{code: "E06000098", name: "Fenbury"}]},
      contact: {name: "Reviewing service", email: "reviewing@marshford.example"}
    },
    synthetic: false,
    reportingYears: ["2017/18", "2018/19"],
    approval: {status: "approved", by: {name: "A. Person", role: "director", approvedOn: "2019-08-20"}},
    dataTakenOn: "2019-06-30",
    software: {name: "children-in-our-care", version: "0.1.0"},
    inputs: "",
    switches: {},
    targets: [{measure: "took-part", year: "2019/20", from: 90, to: null}],
    findings: {errors: 0, warnings: 0, notes: 0},
    files: []
  },
  certificate: {
    threshold: 5,
    cells: 0,
    published: 0,
    hidden: 0,
    hiddenBecauseSmall: 0,
    hiddenToProtect: 0,
    relations: 0,
    facts: 0,
    attacked: 0,
    proven: 0,
    narrowed: 0,
    exact: 0,
    method: "None.",
    councils: null,
    knownGap: null,
    optimal: true,
    withheld: [],
    limits: ["It cannot cover what a reader knows from elsewhere."],
    measures: []
  },
  history: {published: [], comparedWith: null, causes: [], withheld: [], reasons: [], corrections: []},
  changes: [],
  ...changes
});
