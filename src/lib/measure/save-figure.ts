import {csvFormatRows} from "d3";
import {captionedSvg} from "../../charts/captioned-svg.js";
import {pngOf} from "../explore/take-away/png-of.js";
import {saveFile} from "../explore/take-away/save-file.js";

/** Saves a figure of the page as it stands. Throws where the browser cannot draw it. */
export async function saveFigure(figure: HTMLElement, kind: "CSV" | "SVG" | "PNG"): Promise<void> {
  if (kind === "CSV")
    return saveFile(`${figure.id}.csv`, new Blob([csvOf(figure)], {type: "text/csv;charset=utf-8"}));
  const picture = captionedSvg(figure);
  if (!picture) return;
  const {svg, width, height} = picture;
  if (kind === "SVG") return saveFile(`${figure.id}.svg`, new Blob([svg], {type: "image/svg+xml"}));
  saveFile(`${figure.id}.png`, await pngOf(svg, width, height));
}

/** The figure's table: what is hidden stays `[c]`. A spreadsheet needs the mark at the front to know the letters. */
function csvOf(figure: HTMLElement): string {
  const rows = [...figure.querySelectorAll("tr")].map((row) =>
    [...row.cells].map((cell) => cell.textContent ?? "")
  );
  return `\ufeff${csvFormatRows(rows)}\n`;
}
