import * as Plot from "@observablehq/plot";
import type {Chart} from "./chart.ts";

/** Draws the charts one below another and says that the page is done. */
export function drawWithPlot(charts: readonly Chart[]): void {
  const drawn = charts.map(({bars}) =>
    Plot.plot({marginLeft: 150, marks: [Plot.barX(bars, {y: "category", x: "value"})]})
  );
  document.querySelector("#charts")?.replaceChildren(...drawn);
  document.documentElement.removeAttribute("data-working");
}
