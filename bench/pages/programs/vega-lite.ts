import {parse, View} from "vega";
import {compile} from "vega-lite";
import type {Chart} from "./chart.ts";

const answer = await fetch("charts.json");
const place = document.querySelector("#charts");
for (const {bars} of (await answer.json()) as readonly Chart[]) {
  const container = document.createElement("div");
  place?.append(container);
  const {spec} = compile({
    data: {values: bars},
    width: 490,
    mark: "bar",
    encoding: {
      y: {field: "category", type: "nominal", title: null},
      x: {field: "value", type: "quantitative"}
    }
  });
  await new View(parse(spec), {renderer: "svg", container}).runAsync();
}
document.documentElement.removeAttribute("data-working");
