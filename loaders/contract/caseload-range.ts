import type {MeasureId} from "./measure-ids.ts";

/** The measures that the switch `publishCaseloadRange` is about: an officer could be recognised by them. */
export const CASELOAD_RANGE: ReadonlySet<MeasureId> = new Set(["caseload-lowest", "caseload-highest"]);
