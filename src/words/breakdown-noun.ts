import type {BreakdownId} from "../../loaders/contract/breakdowns.ts";

const NOUNS = {
  sex: "sex",
  "age-band": "age",
  "ethnic-group": "ethnic group",
  "ethnic-group-joined": "ethnic group",
  ethnicity: "ethnicity",
  "legal-status": "legal status",
  "legal-status-group": "kind of legal status",
  "placement-type": "kind of home",
  "placement-provider": "provider",
  "distance-band": "distance",
  "time-in-care": "time in care",
  "category-of-need": "reason",
  reason: "way of leaving",
  "participation-code": "way of taking part",
  "dispute-area": "subject",
  "dispute-stage": "stage",
  "dispute-outcome": "outcome",
  "objective-status": "status",
  "late-reason": "reason",
  "reason-not-attending": "reason"
} satisfies Partial<Record<BreakdownId, string>>;

const BY_BREAKDOWN: ReadonlyMap<string, string> = new Map(Object.entries(NOUNS));

/** What one category of a breakdown is called in a sentence: `the most common kind of home`. */
export const breakdownNoun = (breakdown: string): string => BY_BREAKDOWN.get(breakdown) ?? "group";
