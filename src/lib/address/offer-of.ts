import type {MeasureRow, MeasureWords} from "../../../loaders/contract/release.ts";
import {ENGLAND} from "../../contract/area-code.js";
import {figuresOf} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import type {Each, Offer, OfferedMeasure, ShowAs} from "./offer.js";

const england = {...ENGLAND, role: "england"} as const;

const eachOf: Readonly<Record<MeasureRow["time_identifier"], Each>> = {
  "Reporting year": "year",
  "31 March": "year",
  Quarter: "quarter",
  Month: "month"
};

const made = new WeakMap<Release, Offer>();

/**
 * What a release lets a reader choose: only what it has figures for, so that no choice leads nowhere. Made once for a
 * release, because every measure's page asks for it.
 */
export function offerOf(release: Release): Offer {
  const offer = made.get(release) ?? makeOffer(release);
  made.set(release, offer);
  return offer;
}

function makeOffer(release: Release): Offer {
  const {authority, reportingYears} = release.manifest;
  const other = (area: {code: string; name: string}) => ({...area, role: "other" as const});
  const withFigures = new Set(release.measures.map((row) => row.area_code));
  return {
    release: release.manifest.release,
    years: reportingYears,
    areas: [
      {code: authority.code, name: authority.name, role: "us" as const},
      ...[england, other(authority.region), ...authority.neighbours.areas.map(other)].filter(({code}) =>
        withFigures.has(code)
      )
    ],
    measures: release.catalogue.measures
      .filter(({id}) => figuresOf(release, id).some((row) => row.basis === "own" && row.symbol !== "x"))
      .map((words) => offeredMeasure(words, figuresOf(release, words.id))),
    breakdowns: release.catalogue.breakdowns
  };
}

function offeredMeasure(words: MeasureWords, rows: readonly MeasureRow[]): OfferedMeasure {
  const {id, name, unit, decimals, numerator} = words;
  const own = rows.filter((row) => row.basis === "own");
  const published = new Set(own.map((row) => [row.breakdown, row.breakdown_2].join()));
  return {
    id,
    name,
    unit,
    decimals,
    numerator,
    ways: waysOf(words, own),
    each: (["year", "quarter", "month"] as const).filter((each) =>
      own.some((row) => eachOf[row.time_identifier] === each)
    ),
    tables: words.tables.filter(([first = "total", second]) => published.has([first, second].join()))
  };
}

function waysOf({unit}: MeasureWords, rows: readonly MeasureRow[]): readonly ShowAs[] {
  const counted = rows.some((row) => row.numerator !== null);
  if (unit === "%") return counted ? ["share", "count"] : ["share"];
  if (unit.startsWith("per ")) return counted ? ["rate", "count"] : ["rate"];
  const isCount = counted && rows.every((row) => row.value === row.numerator);
  if (!isCount) return ["figure"];
  return rows.some((row) => row.breakdown !== "total" && row.denominator !== null)
    ? ["count", "share"]
    : ["count"];
}
