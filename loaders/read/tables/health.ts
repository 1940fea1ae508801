import {REASONS_FOR_NO_SDQ} from "../../contract/codes/reason-for-no-sdq.ts";
import {code} from "../cells/code.ts";
import {date} from "../cells/date.ts";
import {flag} from "../cells/flag.ts";
import {wholeNumber} from "../cells/number.ts";
import {onlyFor, orBlank, senselessMeansBlank} from "../layout/column.ts";
import type {CellsOf, Layout} from "../layout/layout.ts";
import type {HealthRow} from "../rows.ts";
import {CHILD} from "./child.ts";

/** OC2: health and offending of children looked after continuously for twelve months. */
export const health: Layout<CellsOf<HealthRow>> = {
  name: "OC2",
  measures: ["health-assessment", "dental-check", "immunisations", "sdq-average"],
  columns: {
    child: CHILD,
    sdqScore: onlyFor(["sdq-average"], senselessMeansBlank(orBlank(wholeNumber("SDQ_SCORE", 0, 40)))),
    sdqReason: onlyFor(["sdq-average"], orBlank(code("SDQ_REASON", REASONS_FOR_NO_SDQ))),
    convicted: onlyFor([], orBlank(flag("CONVICTED"))),
    healthCheck: onlyFor([], orBlank(flag("HEALTH_CHECK"))),
    immunisations: onlyFor(["immunisations"], orBlank(flag("IMMUNISATIONS"))),
    dentalCheck: onlyFor(["dental-check"], orBlank(flag("TEETH_CHECK"))),
    healthAssessment: onlyFor(["health-assessment"], orBlank(flag("HEALTH_ASSESSMENT"))),
    substanceMisuse: onlyFor([], orBlank(flag("SUBSTANCE_MISUSE")))
  },
  checked: [date("DOB")],
  leftOut: ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"]
};
