import type {AlreadyPublic} from "../../loaders/contract/already-public.ts";
import type {Authority} from "../../loaders/contract/authority.ts";
import type {MeasureId} from "../../loaders/contract/measure-ids.ts";
import type {PublishedRow} from "../../loaders/contract/published-row.ts";
import type {Certificate, MeasureRow, MeasureWords} from "../../loaders/contract/release.ts";
import type {GatedFigure, Released} from "../../loaders/contract/released.ts";
import {authoritySchema} from "../../loaders/read/authority.ts";
import type {Surroundings} from "../../loaders/release/comparisons/comparisons.ts";

export const ENGLAND = {areaCode: "E92000001", areaName: "England", geographicLevel: "National"} as const;

/** A council that does not exist, with three neighbours. */
export const council: Authority = authoritySchema.parse({
  name: "Westhaven",
  code: "E06000999",
  region: {code: "E12000099", name: "The West"},
  neighbours: {
    set: "Nearest, 2018",
    areas: [
      {code: "E06000991", name: "Northport"},
      {code: "E06000992", name: "Eastleigh Sound"},
      {code: "E06000993", name: "Southwold Bay"}
    ]
  },
  reportingYears: ["2017/18", "2018/19"],
  dataTakenOn: "2019-06-30",
  synthetic: true,
  contact: {name: "The review service", email: "reviews@westhaven.example"},
  targets: [{measure: "took-part", year: "2018/19", from: 90}]
});

/** A row of our own release: a share of children in 2018/19 unless told otherwise. */
export const ownRow = (row: Partial<MeasureRow> = {}): MeasureRow => ({
  time_period: "2018/19",
  time_identifier: "31 March",
  geographic_level: "Local authority",
  area_code: council.code,
  area_name: council.name,
  measure: "three-or-more-placements",
  breakdown: "total",
  category: "total",
  breakdown_2: null,
  category_2: null,
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  unit: "%",
  symbol: "",
  basis: "own",
  source: "SSDA903 return",
  provenance: null,
  ...row
});

/** A number of things in one of our rows. */
export const ownCount = (measure: MeasureId, value: number, row: Partial<MeasureRow> = {}): MeasureRow =>
  ownRow({measure, numerator: value, value, unit: "children", ...row});

/** A figure that somebody published: our own council's in 2018/19 unless told otherwise. */
export const printed = (row: Partial<PublishedRow> = {}): PublishedRow => ({
  timePeriod: "2018/19",
  timeIdentifier: "31 March",
  geographicLevel: "Local authority",
  areaCode: council.code,
  areaName: council.name,
  measure: "three-or-more-placements",
  breakdown: "total",
  category: "total",
  numerator: null,
  denominator: null,
  value: 10,
  unit: "%",
  symbol: "",
  decimals: 0,
  source: "Department for Education",
  ...row
});

export const nothingAround: AlreadyPublic & Pick<Surroundings, "measures"> = {
  measures: [],
  authority: council,
  comparators: [],
  ledger: [],
  population: [],
  census: []
};

/** What a measure means, in words that the tests do not look at. */
export const words = (id: MeasureId, name: string, unit = "%"): MeasureWords => ({
  id,
  name,
  question: "",
  theme: "numbers",
  numerator: "",
  denominator: null,
  phrase: "",
  people: "",
  leavesOut: "",
  unit,
  decimals: 0,
  better: "neither",
  counts: "children",
  timeIdentifier: "31 March",
  tables: [[]],
  guidance: "",
  traps: []
});

/** A figure as the gate lets it through, here by the test's own word. */
export const gated = (figure: Partial<GatedFigure> & {kind: GatedFigure["kind"]}): GatedFigure =>
  ({
    measure: "children-looked-after",
    timePeriod: "2018/19",
    timeIdentifier: "31 March",
    breakdown: "total",
    category: "total",
    breakdown2: null,
    category2: null,
    source: "SSDA903 return",
    symbol: "",
    ...figure
  }) as GatedFigure;

/** Only the gate can release; a test may pretend to be it. */
export const asReleased = <T>(content: T): Released<T> => content as Released<T>;

export const certificate: Certificate = {
  threshold: 5,
  cells: 2,
  published: 1,
  hidden: 1,
  hiddenBecauseSmall: 1,
  hiddenToProtect: 0,
  relations: 0,
  facts: 0,
  attacked: 1,
  proven: 1,
  narrowed: 0,
  exact: 0,
  method: "By hand",
  councils: null,
  knownGap: null,
  optimal: true,
  withheld: [],
  limits: [],
  measures: []
};
