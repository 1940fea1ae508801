import {CARE_LEAVER_ACCOMMODATION} from "../../contract/codes/care-leaver-accommodation.ts";
import {CARE_LEAVER_ACTIVITIES} from "../../contract/codes/care-leaver-activity.ts";
import {CARE_LEAVER_CONTACT} from "../../contract/codes/care-leaver-contact.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {CareLeaverRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** OC3: young people who have left care. No measure uses it yet. */
export const careLeavers: Layout<CellsOf<CareLeaverRow>> = {
  name: "OC3",
  measures: [],
  columns: {
    child: CHILD,
    inTouch: code("IN_TOUCH", CARE_LEAVER_CONTACT),
    activity: code("ACTIV", CARE_LEAVER_ACTIVITIES),
    accommodation: code("ACCOM", CARE_LEAVER_ACCOMMODATION)
  },
  checked: [date("DOB")]
};
