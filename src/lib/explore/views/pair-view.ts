import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {ChartPoint} from "../../../charts/chart-point.js";
import {formatPoint} from "../../../charts/format-value.js";
import {heatTable} from "../../../charts/heat-table.js";
import {required} from "../../../contract/required.js";
import {firstArea} from "../../address/choices.js";
import {periodsOf} from "../figures/periods-of.js";
import {categoriesOf} from "../points/categories-of.js";
import {inOrder} from "../points/in-order.js";
import {periodLabel} from "../points/period-label.js";
import {rowsByKey} from "../points/rows-by-key.js";
import {shownAs, unitShown} from "../points/shown-as.js";
import {subtitleOf} from "./subtitle-of.js";
import type {Selection, View} from "./view.js";

/** Two breakdowns of one area in the latest period chosen, as a shaded table. Totals are released, never added up. */
export function pairView(selection: Selection, by: string, across: string): View {
  const {choices, offer, measure} = selection;
  const plain = {...selection, choices: {...choices, intervals: false}};
  const unit = unitShown(plain);
  const code = firstArea(choices, offer);
  const periods = selection.rows.filter((row) => row.breakdown_2 !== null).map((row) => row.time_period);
  const period = required(periods.sort().at(-1), "a period with the pair, which every view of it has");
  const rows = selection.rows.filter((row) => row.time_period === period);
  const find = rowsByKey(rows);
  const point = (row: MeasureRow | undefined, label: string): ChartPoint => shownAs(row, label, plain);
  const asPublished = rows.find((row) => row.breakdown_2 !== null)?.breakdown === by;
  const down = categoriesOf(offer, by, rows);
  const along = categoriesOf(offer, across, rows);
  const cell = (row: string, column: string) =>
    find({
      period,
      area: code,
      breakdown: asPublished ? by : across,
      category: asPublished ? row : column,
      category2: asPublished ? column : row
    });
  // The last figure of a row is its released total, which is what an order by value goes by.
  const inside = down.map((row) => ({
    label: row.label,
    points: [
      ...along.map((column) => point(cell(row.id, column.id), column.label)),
      point(find({period, area: code, breakdown: by, category: row.id}), "All")
    ]
  }));
  const totals = [
    ...along.map((column) =>
      point(find({period, area: code, breakdown: across, category: column.id}), column.label)
    ),
    point(find({period, area: code}), "All")
  ];
  const lines = [
    ...inOrder(inside, choices.sort).map(({label, points}) => ({label, cells: points})),
    {label: "All", total: true, cells: totals}
  ];
  const columns = [...along.map(({label}) => label), "All"];
  const rowsAre = offer.breakdowns.find(({id}) => id === by)?.label ?? by;
  const columnsAre = offer.breakdowns.find(({id}) => id === across)?.label ?? across;
  const label = periodLabel(period, choices.each);
  const sides = `${rowsAre} down, ${columnsAre.toLowerCase()} across`;
  const caption = choices.measures.length > 1 ? `${measure.name}, ${label}. ${sides}` : sides;
  const place = offer.areas.find((area) => area.code === code)?.name;
  const hasOtherPeriods = periodsOf(choices.years, choices.each).length > 1;
  return {
    title: `${measure.name}, by ${rowsAre.toLowerCase()} and ${columnsAre.toLowerCase()}`,
    subtitle: subtitleOf(plain, [label], place),
    notes: hasOtherPeriods
      ? [
          `Two breakdowns are shown for one period at a time: ${label}, the latest of those chosen that has them.`
        ]
      : [],
    reading: "Darker cells hold more. Every cell carries its number.",
    draw: null,
    heat: (size) => [
      heatTable({...unit, caption, rowsAre, columns, rows: lines, lastColumnIsTotal: true}, size)
    ],
    table: {
      caption,
      columns: [rowsAre, ...columns],
      rows: lines.map((line) => ({cells: [line.label, ...line.cells.map((one) => formatPoint(one, unit))]}))
    }
  };
}
