import type {MeasureId} from "../../../../loaders/contract/measure-ids.ts";
import type {BreakdownWords, MeasureRow, MeasureWords} from "../../../../loaders/contract/release.ts";
import type {Offer} from "../../../../src/lib/address/offer.ts";
import {offerOf} from "../../../../src/lib/address/offer-of.ts";
import type {Release} from "../../../../src/lib/release/release.ts";
import {figure, measure, release} from "../hand-made.ts";

const years = ["2016/17", "2017/18", "2018/19"];
const us = {code: "E06000034", name: "Thurrock"};
const areas = [
  us,
  {code: "E92000001", name: "England"},
  {code: "E12000006", name: "East of England"},
  {code: "E06000035", name: "Medway"}
];

const breakdowns: readonly BreakdownWords[] = [
  {
    id: "sex",
    label: "Sex",
    ordinal: false,
    categories: [
      {id: "male", label: "Male"},
      {id: "female", label: "Female"}
    ]
  },
  {
    id: "age-band",
    label: "Age",
    ordinal: true,
    categories: [
      {id: "under-10", label: "Under 10"},
      {id: "10-and-over", label: "10 and over"}
    ]
  }
];

const words = (id: MeasureId, name: string, unit: string, tables: MeasureWords["tables"]): MeasureWords =>
  measure({
    id,
    name,
    unit,
    tables,
    theme: "numbers",
    better: "neither",
    numerator: "children",
    denominator: null
  });

/** A figure of the made-up council unless told otherwise. */
export const row = (change: Partial<MeasureRow>): MeasureRow =>
  figure({
    area_code: us.code,
    area_name: us.name,
    numerator: 40,
    denominator: 40,
    value: 40,
    source: "the council's own return",
    ...change
  });

const hidden = {numerator: null, value: null, symbol: "c"} as const;
const count = (value: number) => ({numerator: value, value});

function countsOf(year: string, index: number): MeasureRow[] {
  const at = (change: Partial<MeasureRow>) => row({time_period: year, ...change});
  const pair = (first: string, second: string, change: Partial<MeasureRow>) =>
    at({breakdown: "sex", category: first, breakdown_2: "age-band", category_2: second, ...change});
  return [
    at(count(40 + index)),
    at({breakdown: "sex", category: "male", ...count(22)}),
    at({breakdown: "sex", category: "female", ...count(18 + index)}),
    at({breakdown: "age-band", category: "under-10", ...hidden}),
    at({breakdown: "age-band", category: "10-and-over", ...hidden}),
    pair("male", "under-10", hidden),
    pair("male", "10-and-over", hidden),
    pair("female", "under-10", hidden),
    pair("female", "10-and-over", count(12))
  ];
}

function ratesOf(year: string, index: number): MeasureRow[] {
  return areas.flatMap(({code, name}, place) => {
    const own = code === us.code;
    const rate = row({
      time_period: year,
      area_code: code,
      area_name: name,
      measure: "looked-after-rate",
      unit: "per 10,000",
      numerator: own ? 40 + index : null,
      denominator: own ? 6000 : null,
      value: 60 + place * 3 + index,
      lower: own ? 50 : null,
      upper: own ? 80 : null,
      basis: own ? "own" : "published",
      source: own ? "the council's own return" : "DfE"
    });
    // The department prints a figure for this council too, which must never be mixed into its own line.
    return own ? [rate, {...rate, value: 99, basis: "published" as const, source: "DfE"}] : [rate];
  });
}

/** Ten who started in the last year, by age and sex: the other way round from those looked after. */
const started = (
  [
    [10, {}],
    [5, {breakdown: "sex", category: "male"}],
    [5, {breakdown: "sex", category: "female"}],
    [4, {breakdown: "age-band", category: "under-10"}],
    [6, {breakdown: "age-band", category: "10-and-over"}],
    [2, {breakdown: "age-band", category: "under-10", breakdown_2: "sex", category_2: "male"}],
    [2, {breakdown: "age-band", category: "under-10", breakdown_2: "sex", category_2: "female"}],
    [3, {breakdown: "age-band", category: "10-and-over", breakdown_2: "sex", category_2: "male"}],
    [3, {breakdown: "age-band", category: "10-and-over", breakdown_2: "sex", category_2: "female"}]
  ] as const
).map(([value, of]) =>
  row({measure: "started", time_identifier: "Reporting year", ...count(value), denominator: 10, ...of})
);

const monthly = ["2018-04", "2018-05", "2019-03"].map((month, index) =>
  row({
    time_period: month,
    time_identifier: "Month",
    measure: "reviews-in-timescale",
    unit: "%",
    numerator: 18 + index,
    denominator: 24,
    value: (100 * (18 + index)) / 24
  })
);

const {manifest} = release();

/** A release of four measures, small enough to check by eye: some figures hidden, some published by others. */
export const madeRelease: Release = release(
  [...years.flatMap(countsOf), ...years.flatMap(ratesOf), ...started, ...monthly],
  {
    catalogue: {
      breakdowns,
      measures: [
        words("children-looked-after", "Children looked after", "children", [
          [],
          ["sex"],
          ["age-band"],
          ["sex", "age-band"]
        ]),
        words("looked-after-rate", "Children looked after per 10,000", "per 10,000", [[]]),
        words("started", "Children who started", "children", [
          [],
          ["sex"],
          ["age-band"],
          ["age-band", "sex"]
        ]),
        words("reviews-in-timescale", "Reviews held in time", "%", [[]])
      ]
    },
    manifest: {
      ...manifest,
      reportingYears: years,
      authority: {
        ...manifest.authority,
        ...us,
        neighbours: {
          set: "2021",
          areas: [
            {code: "E06000035", name: "Medway"},
            {code: "E06000062", name: "West Northamptonshire"}
          ]
        }
      }
    }
  }
);

export const madeOffer: Offer = offerOf(madeRelease);
