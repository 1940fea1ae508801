import {required} from "../../contract/required.ts";
import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {placeOf} from "./place-of.ts";
import {lineOf, translationOf} from "./placed.ts";
import {wordsOf} from "./sentences.ts";
import {siteDictionary} from "./site-dictionary.ts";
import {captionWords, tablesOf} from "./tables-of.ts";

/**
 * Looks at every drawing over several years for a mark in a year for which its table has no number. Such a table is
 * captioned "Children adopted, 2014/15 to 2018/19" and has one row for each area.
 */
export function drawnTrends(files: readonly Decoded[], own: readonly PrintedFigure[]): Complaint[] {
  const {measures} = siteDictionary(files);
  const hidden = new Set(
    own
      .filter(({symbol, conditions}) => symbol === "c" && conditions.length === 0)
      .map(({measure, timePeriod}) => `${measure}|${timePeriod}`)
  );
  return files.flatMap(({path, page}) =>
    tablesOf(page).flatMap((table): Complaint[] => {
      const caption = captionWords(table);
      const found = caption === null ? null : /^(.+), \d{4}\/\d{2} to \d{4}\/\d{2}$/.exec(caption);
      if (!found) return [];
      const measure = measures.get(required(found[1], "the words of the caption"));
      if (measure === undefined) return [];
      const years = [...table.querySelectorAll("thead th")].map(wordsOf).slice(1);
      const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map(wordsOf)
      );
      const where = placeOf(path, table);
      const figure = table.closest("figure");
      const drawings = figure ? [...figure.querySelectorAll("svg")] : [];
      return years.flatMap((year, index): Complaint[] => {
        const printed = rows.flatMap((cells) => cells[index] ?? []).filter((cell) => /\d/.test(cell)).length;
        if (!hidden.has(`${measure}|${year}`)) return [];
        if (printed === rows.length)
          return [
            {kind: "number beside a symbol", where, what: "a page prints a number for a hidden figure"}
          ];

        return drawings.some((drawing) => marksAt(drawing, index / (years.length - 1)) > printed)
          ? [{kind: "hidden figure drawn", where, what: "the drawing has a mark in a year that is hidden"}]
          : [];
      });
    })
  );
}

/** How many dots, or corners of lines, a drawing has at a year that is `part` of the way from its first to its last. */
function marksAt(drawing: Element, part: number): number {
  const years = [...drawing.querySelectorAll("text")]
    .filter((text) => /^\d{4}\/\d{2}$/.test(wordsOf(text)))
    .flatMap((text) => translationOf(text)?.x ?? []);
  if (years.length < 2) return 0;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isThere = (x: number) => Math.abs(x - (first + part * (last - first))) < 2;
  const dots = [...drawing.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
  const corners = [...drawing.querySelectorAll("g[fill='none'] > path[d]")].flatMap((path) =>
    [...lineOf(path).matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
  );
  return Math.max(dots.filter(isThere).length, corners.filter(isThere).length);
}
