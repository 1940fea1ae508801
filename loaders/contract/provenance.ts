/** Where a figure of a made-up council comes from, the most certain first. A real council's figures have none. */
export const PROVENANCES = ["printed", "department", "made-up"] as const;

export type Provenance = (typeof PROVENANCES)[number];

/** What rests on several figures is no more certain than the least certain of them; null where none has a provenance. */
export const weakest = (all: readonly (Provenance | null)[]): Provenance | null =>
  PROVENANCES.findLast((one) => all.includes(one)) ?? null;
