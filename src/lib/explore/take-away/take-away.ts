import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {standaloneSvg} from "../../../charts/standalone-svg.js";
import {figureWidths} from "../../figures/figure-widths.js";
import {element} from "../../html/element.js";
import type {View} from "../views/view.js";
import {csvOf} from "./csv-of.js";
import {pngOf} from "./png-of.js";
import {saveCsv} from "./save-csv.js";
import {saveFile} from "./save-file.js";

const width = figureWidths().wide;

/** Shows the buttons that save the current view: its rows as CSV or Parquet, its drawing as SVG or PNG or on the clipboard. */
export function takeAway(view: View | null, rows: readonly MeasureRow[], status: HTMLElement): void {
  const place = element("explore-take", HTMLElement);
  place.replaceChildren("This view: ");
  place.hidden = view === null;
  if (!view) return;
  const button = (label: string, act: () => void | Promise<void>) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "link";
    made.textContent = label;
    made.addEventListener("click", () => {
      Promise.resolve(act()).catch(() => {
        status.textContent = `This browser would not make the ${label}.`;
      });
    });
    place.append(made, " ");
  };
  const name = [...new Set(rows.map(({measure}) => measure))].join("-and-");
  button("CSV", () => saveCsv(name, csvOf(rows)));
  button("Parquet", async () => {
    // Fetched when asked for: few readers want it.
    const {parquetOf} = await import("./parquet-of.js");
    saveFile(`${name}.parquet`, new Blob([parquetOf(rows)], {type: "application/vnd.apache.parquet"}));
  });
  const {draw, title} = view;
  if (!draw) return;
  const picture = () => {
    const svg = draw({width, document});
    return {svg: standaloneSvg(svg, title), height: Number(svg.getAttribute("height"))};
  };
  const png = () => {
    const {svg, height} = picture();
    return pngOf(svg, width, height);
  };
  button("SVG", () => saveFile(`${name}.svg`, new Blob([picture().svg], {type: "image/svg+xml"})));
  button("PNG", async () => saveFile(`${name}.png`, await png()));
  button("Copy as picture", async () => {
    await navigator.clipboard.write([new ClipboardItem({"image/png": png()})]);
    status.textContent = "The chart is on the clipboard.";
  });
}
