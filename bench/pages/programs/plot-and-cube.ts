import type {Chart} from "./chart.ts";
import {drawWithPlot} from "./draw-with-plot.ts";

const answer = await fetch("charts.json");
drawWithPlot((await answer.json()) as readonly Chart[]);
