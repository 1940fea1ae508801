import {addMonths, type IsoDate} from "../contract/calendar/iso-date.ts";
import type {Placement} from "./placements.ts";

const AGE_LIMIT = 16;
const MONTHS_IN_CARE = 30;
const MONTHS_WITH_CARER = 24;

/**
 * Has a child who is under 16 and has been in care for two and a half years lived with the same carer for the last
 * two, or been placed for adoption with that placement and the one before it lasting two years together?
 * Null for a child whom the measure does not cover (DfE, stability measures: long-term stability).
 */
export function sameCarerTwoYears(
  age: number,
  careBegan: IsoDate,
  /** The placements of the period of care up to the day, the one open on it last. */
  placements: readonly Placement[],
  on: IsoDate
): boolean | null {
  if (age >= AGE_LIMIT || addMonths(careBegan, MONTHS_IN_CARE) > on) return null;
  const current = placements.at(-1);
  const before = placements.at(-2);
  if (current === undefined) return false;
  const began = isForAdoption(current) && before ? before.began : current.began;
  return addMonths(began, MONTHS_WITH_CARER) <= on;
}

/**
 * A4 and A6: with adopters who were not the child's foster carers; A3 and A5 are one stay with the placement before.
 */
const isForAdoption = ({where}: Placement): boolean =>
  where.placementType === "A4" || where.placementType === "A6";
