import type {ReturnRows} from "../../../loaders/read/rows.ts";
import type {ServiceLogs} from "../../../loaders/read/service-rows.ts";

/** A return, and the lines on which it breaks a rule; its other lines come close and keep it. */
export interface Example {
  readonly code: string;
  readonly returns: ReturnRows;
  readonly logs?: ServiceLogs;
  readonly lines: readonly number[];
}
