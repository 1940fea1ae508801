import type {Count, Counted, CountId, Sum} from "../measures/counted.ts";
import {isSmall, type Policy} from "./policy.ts";

/** Groups that nobody prints and anybody can subtract: "all but these". */
export interface Remainders {
  readonly counts: Count[];
  readonly sums: Sum[];
  /** The numerator of a share and those of its denominator who are not in it. */
  readonly complements: {readonly numerator: CountId; readonly rest: Count}[];
  /** Remainders of nobody where that tells something of everybody: all seven have the same legal status. */
  readonly classes: CountId[];
}

/**
 * "All but these": for each part of a whole the others together, who can be few while every part is shown. A
 * remainder enters the system where it has something to protect: it is small, it is the other side of a share,
 * or it is nobody at all and the category is sensitive (class disclosure).
 */
export function remaindersOf(counted: Counted, policy: Policy): Remainders {
  const byId = new Map(counted.counts.map((count) => [count.id, count]));
  const remainders: Remainders = {counts: [], sums: [], complements: [], classes: []};
  const seen = new Set<string>();
  const other = new Map<string, Count>();
  for (const {total, parts} of counted.sums) {
    const [first, second] = parts;
    if (parts.length !== 2 || first === undefined || second === undefined) continue;
    const firstCount = byId.get(first);
    const secondCount = byId.get(second);
    if (secondCount) other.set(`${total}|${first}`, secondCount);
    if (firstCount) other.set(`${total}|${second}`, firstCount);
  }

  const add = (total: Count, part: Count, isShare: boolean) => {
    const pair = `${total.id}|${part.id}`;
    if (total.id === part.id || !policy.protects.has(part.of) || !policy.protects.has(total.of)) return;
    const value = total.value - part.value;
    const already = other.get(pair);
    const rest: Count = already ?? {
      id: `all of ${total.id} but ${part.id}`,
      value,
      of: part.of,
      ways: part.ways,
      headline: false,
      shown: false,
      sensitive: false
    };
    if (isShare) remainders.complements.push({numerator: part.id, rest});
    const isClass = value === 0 && part.sensitive && total.value >= policy.classDisclosureFrom;
    if (seen.has(pair)) return;
    if (isClass) remainders.classes.push(rest.id);
    if (already || !(isClass || isSmall(policy, rest))) return;
    seen.add(pair);
    remainders.counts.push(rest);
    remainders.sums.push({total: total.id, parts: [part.id, rest.id]});
  };
  for (const figure of counted.figures) {
    if (figure.kind !== "share") continue;
    const total = byId.get(figure.of);
    const part = byId.get(figure.numerator);
    if (total && part) add(total, part, true);
  }
  for (const sum of counted.sums) {
    const total = byId.get(sum.total);
    for (const id of sum.parts) {
      const part = byId.get(id);
      if (total && part) add(total, part, false);
    }
  }
  return remainders;
}
