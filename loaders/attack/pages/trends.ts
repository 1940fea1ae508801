import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {wordsOf} from "./sentences.ts";
import {siteDictionary} from "./site-dictionary.ts";

/**
 * Looks at every drawing over the years for a mark in a year for which its table has no number: "Children adopted,
 * 2014/15 to 2018/19", one row an area.
 */
export function drawnTrends(files: readonly Decoded[], own: readonly PrintedFigure[]): Complaint[] {
  const {measures} = siteDictionary(files);
  const hidden = new Set(
    own
      .filter(({symbol, conditions}) => symbol === "c" && conditions.length === 0)
      .map(({measure, timePeriod}) => `${measure}|${timePeriod}`)
  );
  return files.flatMap(({path, page}) =>
    [...(page?.querySelectorAll("table") ?? [])].flatMap((table): Complaint[] => {
      const found = /^(.+), \d{4}\/\d{2} to \d{4}\/\d{2}$/.exec(
        wordsOf(table.querySelector("caption") ?? table)
      );
      const measure = measures.get(found?.[1] ?? "");
      if (measure === undefined) return [];
      const years = [...table.querySelectorAll("thead th")].map(wordsOf).slice(1);
      const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map(wordsOf)
      );
      const where = `${path}#${table.closest("figure")?.id ?? ""}`;
      return years.flatMap((year, index): Complaint[] => {
        const printed = rows.filter((row) => /\d/.test(row[index] ?? "")).length;
        if (!hidden.has(`${measure}|${year}`)) return [];
        if (printed === rows.length)
          return [
            {kind: "number beside a symbol", where, what: "a page prints a number for a hidden figure"}
          ];
        const drawings = [...(table.closest("figure")?.querySelectorAll("svg") ?? [])];
        return drawings.some((drawing) => marksAt(drawing, index / (years.length - 1)) > printed)
          ? [{kind: "hidden figure drawn", where, what: "the drawing has a mark in a year that is hidden"}]
          : [];
      });
    })
  );
}

/** How many dots, or corners of lines, a drawing has at a year that lies `part` of the way along. */
function marksAt(drawing: Element, part: number): number {
  const years = [...drawing.querySelectorAll("text")]
    .filter((text) => /^\d{4}\/\d{2}$/.test(wordsOf(text)))
    .map((text) =>
      Number(/translate\(\s*(-?[\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? Number.NaN)
    )
    .filter(Number.isFinite);
  if (years.length < 2) return 0;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isThere = (x: number) => Math.abs(x - (first + part * (last - first))) < 2;
  const dots = [...drawing.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
  const corners = [...drawing.querySelectorAll("g[fill='none'] > path")].flatMap((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
  );
  return Math.max(dots.filter(isThere).length, corners.filter(isThere).length);
}
