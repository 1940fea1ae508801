import type {Subject} from "./subject.ts";
import {ceased} from "./subjects/ceased.ts";
import {health} from "./subjects/health.ts";
import {missing} from "./subjects/missing.ts";
import {numbersAndRates} from "./subjects/numbers-and-rates.ts";
import {on31March} from "./subjects/on-31-march.ts";
import {stability} from "./subjects/stability.ts";
import {started} from "./subjects/started.ts";

/** Every kind of the Department's files that has figures of our measures. */
export const SUBJECTS: readonly Subject[] = [
  numbersAndRates,
  on31March,
  started,
  ceased,
  stability,
  health,
  missing
];
