import type {Switches} from "../contract/authority.ts";
import {isLastOfYear, lastDayOfQuarter, type Quarter} from "../contract/calendar/quarter.ts";
import type {UascRow} from "../read/rows.ts";
import type {History} from "./histories.ts";
import type {ChildOnDay} from "./looked-after-child.ts";
import {lookedAfterOn} from "./looked-after-on.ts";
import type {PersonOn} from "./person-on.ts";

/** The children looked after on 30 June, 30 September and 31 December; 31 March belongs to the year. */
export const lookedAfterAtQuarterEnds = (
  quarters: readonly Quarter[],
  histories: readonly History[],
  unaccompanied: readonly UascRow[],
  personOn: PersonOn,
  switches: Switches
): readonly ChildOnDay[] =>
  quarters
    .filter((quarter) => !isLastOfYear(quarter))
    .flatMap((quarter) =>
      lookedAfterOn(lastDayOfQuarter(quarter), histories, unaccompanied, personOn, switches)
    )
    .map(({child}) => child);
