import {openRelease} from "../../browser/open-release.ts";
import type {Chart} from "./chart.ts";
import {drawWithPlot} from "./draw-with-plot.ts";

const connection = await openRelease("measures.parquet");
const year = document.body.dataset.year ?? "";
const charts: Chart[] = [];
for (const breakdown of (document.body.dataset.breakdowns ?? "").split(" ")) {
  const answer = await connection.query(
    `SELECT category, value FROM measures WHERE measure = 'children-looked-after' AND basis = 'own'
     AND time_period = '${year}' AND breakdown = '${breakdown}' AND breakdown_2 IS NULL AND value IS NOT NULL`
  );
  const bars = answer
    .toArray()
    .map(({category, value}) => ({category: String(category), value: Number(value)}));
  charts.push({breakdown, bars});
}
drawWithPlot(charts);
