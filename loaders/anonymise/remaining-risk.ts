import {readableDay} from "../contract/calendar/day-written.ts";
import {addMonths, type IsoDate} from "../contract/calendar/iso-date.ts";
import type {RawRow} from "./raw-rows.ts";

/**
 * Dates of events that figures need although they give a birthday away: care from the day of birth, care or asylum
 * status until the eighteenth birthday. They are kept, and the summary says how many children they concern.
 */
export interface RemainingRisk {
  readonly look: (row: RawRow) => void;
  /** How many children each kind of date concerns; every kind is listed, even if it concerns nobody. */
  readonly children: () => readonly {readonly words: string; readonly children: number}[];
}

const MONTHS_TO_18 = 18 * 12;

const KINDS: readonly {words: string; column: string; day: (born: IsoDate) => IsoDate}[] = [
  {words: "came into care on the day they were born (DECOM)", column: "DECOM", day: (born) => born},
  {
    words: "left care on their 18th birthday (DEC)",
    column: "DEC",
    day: (born) => addMonths(born, MONTHS_TO_18)
  },
  {
    words: "ceased to be unaccompanied on their 18th birthday (DUC)",
    column: "DUC",
    day: (born) => addMonths(born, MONTHS_TO_18)
  }
];

export function remainingRisk(births: ReadonlyMap<string, IsoDate>): RemainingRisk {
  const found = new Map(KINDS.map((kind) => [kind, new Set<string>()]));
  return {
    look({cell}) {
      const born = births.get(cell("CHILD"));
      if (born === undefined) return;
      for (const [kind, children] of found)
        if (readableDay(cell(kind.column)) === kind.day(born)) children.add(cell("CHILD"));
    },
    children: () => [...found].map(([{words}, children]) => ({words, children: children.size}))
  };
}
