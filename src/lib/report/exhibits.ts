import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {breakdownFigure} from "../figures/breakdown-figure.js";
import {caseloadsFigure} from "../figures/caseloads-figure.js";
import {monthsFigure} from "../figures/months-figure.js";
import {trendFigure} from "../figures/trend-figure.js";
import {categoriesTable} from "./categories-table.js";
import type {Exhibit} from "./exhibit.js";
import {quartersTable} from "./quarters-table.js";
import {representationTable} from "./representation-table.js";
import {yearsTable} from "./years-table.js";

const trend = (id: string, section: string, measure: MeasureId): Exhibit => ({
  id,
  section,
  kind: "Figure",
  measures: [measure],
  build: (release, year) => trendFigure(release, measure, year)
});

const breakdown = (id: string, section: string, measure: MeasureId, by: BreakdownId): Exhibit => ({
  id,
  section,
  kind: "Figure",
  measures: [measure],
  build: (release, year) => breakdownFigure(release, measure, by, year)
});

const years = (id: string, section: string, caption: string, measures: readonly MeasureId[]): Exhibit => ({
  id,
  section,
  kind: "Table",
  measures,
  build: (release, year) => yearsTable(release, year, caption, measures)
});

const categories = (
  id: string,
  section: string,
  caption: string,
  measure: MeasureId,
  by: BreakdownId
): Exhibit => ({
  id,
  section,
  kind: "Table",
  measures: [measure],
  build: (release, year) => categoriesTable(release, year, caption, measure, by)
});

/** Every figure and table that a report can hold, in their order unless the author moves them. */
export const EXHIBITS: readonly Exhibit[] = [
  {
    id: "caseloads",
    section: "reviews",
    kind: "Figure",
    measures: ["caseload-average", "caseload-lowest", "caseload-highest"],
    build: caseloadsFigure
  },
  {
    id: "reviews-by-month",
    section: "reviews",
    kind: "Figure",
    measures: ["reviews-in-timescale-of-due"],
    build: monthsFigure
  },
  {
    id: "reviews-by-quarter",
    section: "reviews",
    kind: "Table",
    measures: ["reviews-in-timescale-of-held"],
    build: quartersTable
  },
  categories(
    "late-reasons",
    "reviews",
    "Why reviews were late or not held",
    "late-reviews-by-reason",
    "late-reason"
  ),
  categories(
    "participation",
    "reviews",
    "How children took part in their reviews",
    "participation",
    "participation-code"
  ),
  categories(
    "not-attending",
    "reviews",
    "Why children aged four and over did not come",
    "reasons-not-attending",
    "reason-not-attending"
  ),
  years("numbers", "children", "Children looked after, coming and leaving", [
    "children-looked-after",
    "looked-after-rate",
    "uasc",
    "started",
    "started-rate",
    "ceased",
    "adopted"
  ]),
  trend("rate", "children", "looked-after-rate"),
  breakdown("sex", "children", "children-looked-after", "sex"),
  {
    id: "ethnic-groups",
    section: "children",
    kind: "Table",
    measures: ["ethnic-representation"],
    build: representationTable
  },
  breakdown("ages", "children", "children-looked-after", "age-band"),
  breakdown("time-in-care", "children", "children-looked-after", "time-in-care"),
  categories("legal-status", "children", "Legal status on 31 March", "children-looked-after", "legal-status"),
  trend("moves", "children", "three-or-more-placements"),
  trend("distance", "children", "over-20-miles"),
  breakdown("homes", "children", "children-looked-after", "placement-type"),
  categories("leaving", "children", "Why children left care", "ceased", "reason"),
  years("permanence", "children", "Ways to a lasting home", [
    "adopted",
    "placement-orders-granted",
    "special-guardianship",
    "child-arrangements",
    "returned-home"
  ]),
  categories("disputes", "impact", "What formal disputes were about", "disputes", "dispute-area"),
  categories("dispute-stages", "impact", "How far formal disputes went", "disputes", "dispute-stage"),
  categories("dispute-outcomes", "impact", "What came of formal disputes", "disputes", "dispute-outcome"),
  categories("checklist", "impact", "The compliance checklist, % met", "checklist", "checklist-item"),
  categories("audits", "impact", "What audits found, % met", "audits", "audit-question")
];
