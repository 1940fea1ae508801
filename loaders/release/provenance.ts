import type {Authority} from "../contract/authority.ts";
import {EARLIER} from "../contract/comparators.ts";
import type {KeyColumn} from "../contract/key-columns.ts";
import {type Provenance, weakest} from "../contract/provenance.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {ComparisonRow, MeasureRow, MeasureWords} from "../contract/release.ts";
import {rowKey} from "./row-key.ts";

/** Which of a made-up council's figures are known, and from whom. Answers null for every figure of a real council. */
export type ProvenanceOf = (row: Pick<MeasureRow, KeyColumn>) => Provenance | null;

/**
 * Finds where each figure of a made-up council comes from. A count of ours is as printed, or as the Department published
 * it, where the check beside what was published says that the two are the same; any other is made up. The check compares
 * figures of one definition and unit and allows for rounding alone. A rate or an index of a count that is known is known
 * too, since the population behind it is public. A hidden figure is never compared, so that its
 * provenance gives nothing away.
 * @param checks comparisons of our figures with what was published (`compared_with` is `published`)
 */
export function provenanceOf(
  {
    authority,
    ledger,
    measures
  }: {
    readonly authority: Authority;
    readonly ledger: readonly PublishedRow[];
    readonly measures: readonly MeasureWords[];
  },
  checks: readonly ComparisonRow[]
): ProvenanceOf {
  if (!authority.synthetic) return () => null;
  const documents = new Set(ledger.map(({source}) => source));
  const agreed = checks.filter((row) => row.compared_with === "published" && row.verdict === "same");
  const inPrint = agreed.filter(({their_source}) => documents.has(their_source));
  const printed = new Set(inPrint.map(ownKey));
  const published = new Set(agreed.map(ownKey));
  const counts = new Map(
    measures.flatMap(({id, countedBy}) => (countedBy ? [[id, countedBy] as const] : []))
  );
  const known = (key: string): Provenance | null => {
    if (printed.has(key)) return "printed";
    return published.has(key) ? "department" : null;
  };
  return (row) => {
    if (row.area_code !== authority.code) return null;
    if (row.basis === "published") return documents.has(row.source) ? "printed" : "department";
    const count = counts.get(row.measure);
    return known(ownKey(row)) ?? (count && known(ownKey({...row, measure: count}))) ?? "made-up";
  };
}

/** Names a figure of ours. Its source is no part of that: a rate names the population too. */
const ownKey = (row: Pick<MeasureRow, KeyColumn>): string => rowKey({...row, basis: "own", source: ""});

const EARLIER_ONES: ReadonlySet<string> = new Set(EARLIER);

/** What a comparison rests on: our figure and, where it is compared with an earlier one of ours, that one too. */
export const restsOn = (row: ComparisonRow, of: ProvenanceOf): Provenance | null =>
  weakest([
    of(row),
    EARLIER_ONES.has(row.compared_with)
      ? of({...row, time_period: row.their_period, source: row.their_source})
      : null
  ]);
