import {REASONS_FOR_NEW_SOCIAL_WORKER} from "../../contract/codes/reason-for-new-social-worker.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {id} from "../cells/id.ts";
import {orBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {SocialWorkerRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** SWEpisodes: each spell with one social worker, from the 2023/24 collection. */
export const socialWorkers: Layout<CellsOf<SocialWorkerRow>> = {
  name: "SWEpisodes",
  measures: ["social-worker-changes"],
  columns: {
    child: CHILD,
    worker: id("SW_ID", "the social worker’s id"),
    began: date("SW_DECOM"),
    ended: orBlank(date("SW_DEC")),
    reason: orBlank(code("SW_REASON", REASONS_FOR_NEW_SOCIAL_WORKER))
  },
  checked: [date("DOB")]
};
