import {breakdownWords} from "../breakdowns.ts";
import type {Bound, CountId} from "../counted.ts";

/** Whom two populations can be set against each other for: everyone, and groups that a child stays in. */
export const FOR_LIFE: readonly string[] = ["", ...["sex", "ethnic-group"].flatMap(conditions)];

function conditions(breakdown: string): readonly string[] {
  return (breakdownWords(breakdown)?.categories ?? []).map(({id}) => `${breakdown}=${id}`);
}

/** The name of a population's count in a period, of everyone (no condition) or of those in one category. */
export const countOf = (population: string, period: string, condition: string): CountId =>
  condition === "" ? `${population}|${period}` : `${population}|${period}|${condition}`;

/** `Σ more − Σ less ≥ 0` */
export const atLeast = (more: readonly CountId[], less: readonly CountId[], why: string): Bound => ({
  terms: [...more.map((count) => ({count, weight: 1})), ...less.map((count) => ({count, weight: -1}))],
  low: 0,
  high: Number.POSITIVE_INFINITY,
  why
});
