import type {AttackedCell} from "../../loaders/attack/gather/cells.ts";

/** A hidden count of children on one 31 March, by any name. */
export const hiddenCell = (name: string): AttackedCell => ({
  name,
  counts: name,
  timeIdentifier: "31 March",
  timePeriod: "2018/19",
  conditions: [],
  value: null,
  printed: true,
  ofChildren: true,
  protected: true
});
