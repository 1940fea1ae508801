import {addDays, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {Child, PeriodOfCare, PlacementOrder} from "../children/child.ts";
import {lastWorkingDay} from "../chosen-day.ts";
import {randomFrom} from "../random.ts";
import {birthCell} from "./birth-cell.ts";
import {dateCell, type Table} from "./csv.ts";

/** The tables on children adopted in the year, and on decisions that a child should be placed for adoption. */
export function adoptionTables(
  children: readonly Child[],
  year: ReportingYear
): Readonly<Record<"ad1.csv" | "placed_for_adoption.csv", Table>> {
  const withOrder = children.flatMap(({periods}) =>
    periods.flatMap((period) =>
      period.placementOrder === null ? [] : [{period, order: period.placementOrder}]
    )
  );
  return {
    "ad1.csv": {
      columns: [
        "CHILD",
        "DOB",
        "DATE_INT",
        "DATE_MATCH",
        "FOSTER_CARE",
        "NB_ADOPTR",
        "SEX_ADOPTR",
        "LS_ADOPTR"
      ],
      rows: withOrder
        .filter(({period}) => isAdoptedIn(period, year))
        .map(({period, order}) => adopted(period, order))
    },
    "placed_for_adoption.csv": {
      columns: ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
      rows: withOrder
        .filter((one) => stoodIn(one.period, one.order, year))
        .map(({period, order}) => {
          const revoked = order.revoked !== null && order.revoked <= lastDay(year) ? order.revoked : null;
          return [
            period.child.id,
            birthCell(period.child),
            dateCell(decided(order)),
            dateCell(revoked === null ? null : lastWorkingDay(addDays(revoked, -21))),
            revoked === null ? "" : "RD1"
          ];
        })
    }
  };
}

/** Decided before the court is asked for the order. */
const decided = ({granted}: PlacementOrder): IsoDate => lastWorkingDay(addDays(granted, -35));

const isAdoptedIn = ({ended, reason}: PeriodOfCare, year: ReportingYear): boolean =>
  ended !== null &&
  ended >= firstDay(year) &&
  ended <= lastDay(year) &&
  (reason === "E11" || reason === "E12");

function stoodIn(period: PeriodOfCare, order: PlacementOrder, year: ReportingYear): boolean {
  const until = order.revoked ?? period.ended;
  return decided(order) <= lastDay(year) && (until === null || until >= firstDay(year));
}

function adopted({child, placements}: PeriodOfCare, order: PlacementOrder): string[] {
  const random = randomFrom(`adopters of ${child.id}`);
  const placed = placements.findLast(({type}) => type === "A5" || type === "A6");
  const family = random.weighted({
    "2 MF L11": 66,
    "2 MF L2": 12,
    "2 FF L12": 5,
    "2 MM L12": 6,
    "1 F1 L0": 10,
    "1 M1 L0": 1
  });
  // A child who went to live with adopters too late for a placement of its own was matched before the order.
  const matched = lastWorkingDay(addDays(placed === undefined ? order.granted : placed.from, -12));
  return [
    child.id,
    birthCell(child),
    dateCell(decided(order)),
    dateCell(matched),
    placed?.type === "A5" ? "1" : "0",
    ...family.split(" ")
  ];
}
