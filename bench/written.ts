import type {Unit} from "./results.ts";

const significant = (value: number): string => {
  if (value === 0) return "0";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
  return value.toLocaleString("en-GB", {maximumFractionDigits: digits});
};

const WORDS: Readonly<Record<Unit, (value: number) => string>> = {
  bytes: (value) =>
    value < 1e6 ? `${significant(Math.round(value / 100) / 10)} kB` : `${significant(value / 1e6)} MB`,
  milliseconds: (value) => `${significant(value)} ms`,
  seconds: (value) => `${significant(value)} s`,
  megabytes: (value) => `${significant(Math.round(value))} MB`,
  count: (value) => value.toLocaleString("en-GB", {maximumFractionDigits: 0}),
  score: (value) => significant(value),
  percent: (value) => `${significant(100 * value)}%`
};

/** A figure with its unit, to three digits or so. */
export const written = (value: number, unit: Unit): string => WORDS[unit](value);

/** `3.1 ×`: how many times `base` it is; empty where that makes no sense. */
export function ratio(value: number | null, base: number | null): string {
  if (value === null || base === null || base === 0 || value === base) return "";
  const times = value / base;
  return `${times >= 10 ? Math.round(times).toLocaleString("en-GB") : times >= 0.1 ? times.toFixed(1) : times.toPrecision(1)} ×`;
}
