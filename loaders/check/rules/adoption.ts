import type {Rule} from "../rule.ts";

/** AD1 and PlacedAdoption: the decisions on the way to an adoption, in their order. */
export const adoptionRules: readonly Rule[] = [
  {
    code: "matched-before-decision",
    rule: "333",
    severity: "warning",
    column: "DATE_MATCH",
    wrong: "The child was matched with adopters (DATE_MATCH) before the decision for adoption (DATE_INT).",
    treated: "The adoption is counted; the dates are in no figure.",
    measures: ["adopted"],
    breaks: ({rows}) =>
      rows.adoptions.filter(
        ({placedForAdoptionDecision, matched}) =>
          placedForAdoptionDecision !== null && matched !== null && matched < placedForAdoptionDecision
      )
  },
  {
    code: "duplicate-adoption",
    rule: null,
    severity: "warning",
    column: "CHILD",
    wrong: "AD1 has two rows for the same child; a child is adopted once.",
    treated: "Counted once.",
    measures: ["adopted"],
    breaks: ({rows}) => {
      const seen = new Set<string>();
      return rows.adoptions.filter(({child}) => seen.size === seen.add(child).size);
    }
  },
  {
    code: "placed-for-adoption-without-decision",
    rule: "551",
    severity: "warning",
    column: "PLACE",
    wrong: "The child is placed for adoption (A3 to A6) but PlacedAdoption has no decision for the child.",
    treated: "Counted as placed for adoption, since the episode says so.",
    measures: ["placement-type"],
    breaks: ({rows}) => {
      const decided = new Set(rows.placedForAdoption.map(({child}) => child));
      return rows.episodes.filter((row) => row.placementType.startsWith("A") && !decided.has(row.child));
    }
  },
  {
    code: "placement-order-without-decision",
    rule: "553",
    severity: "warning",
    column: "LS",
    wrong: "A placement order is in force (E1) but PlacedAdoption has no decision for the child.",
    treated: "Counted as a placement order, since the episode says so.",
    measures: ["placement-orders-granted", "legal-status"],
    breaks: ({rows}) => {
      const decided = new Set(rows.placedForAdoption.map(({child}) => child));
      return rows.episodes.filter((row) => row.legalStatus === "E1" && !decided.has(row.child));
    }
  },
  {
    code: "decision-reversed-without-reason",
    rule: "119",
    severity: "warning",
    column: "REASON_PLACED_CEASED",
    wrong: "A decision for adoption was reversed with a date but no reason, or a reason but no date.",
    treated: "In no published figure.",
    measures: [],
    breaks: ({rows}) =>
      rows.placedForAdoption.filter(({ceased, reasonCeased}) => (ceased === null) !== (reasonCeased === null))
  },
  {
    code: "decision-reversed-before-made",
    rule: "522",
    severity: "warning",
    column: "DATE_PLACED_CEASED",
    wrong: "The decision for adoption was reversed before it was made.",
    treated: "In no published figure.",
    measures: [],
    breaks: ({rows}) =>
      rows.placedForAdoption.filter(({placed, ceased}) => ceased !== null && ceased < placed)
  }
];
