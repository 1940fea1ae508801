import {captionedSvg} from "../../charts/captioned-svg.js";
import {csvText} from "../explore/take-away/csv-text.js";
import {pngOf} from "../explore/take-away/png-of.js";
import {saveCsv} from "../explore/take-away/save-csv.js";
import {saveFile} from "../explore/take-away/save-file.js";

/** Saves a figure of the page as the page shows it. Throws where the browser cannot draw it. */
export async function saveFigure(figure: HTMLElement, kind: "CSV" | "SVG" | "PNG"): Promise<void> {
  if (kind === "CSV") return saveCsv(figure.id, BYTE_ORDER_MARK + csvText(cellsOf(figure)));
  const picture = captionedSvg(figure);
  if (!picture) return;
  const {svg, width, height} = picture;
  if (kind === "SVG") return saveFile(`${figure.id}.svg`, new Blob([svg], {type: "image/svg+xml"}));
  saveFile(`${figure.id}.png`, await pngOf(svg, width, height));
}

/** Without this mark at the front a spreadsheet takes the file for one in another alphabet. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The figure's table as it is read, so that what is hidden stays `[c]` and a made-up council's figures keep their marks;
 * then what the marks mean, and the source.
 */
const cellsOf = (figure: HTMLElement): readonly (readonly string[])[] => [
  ...[...figure.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent)),
  ...[".figure-marks", ".figure-source"].flatMap((part) => {
    const words = figure.querySelector(part)?.firstChild?.textContent?.trim();
    return words ? [[words]] : [];
  })
];
