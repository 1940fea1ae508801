import type {Complaint} from "../complaint.ts";
import type {Decoded} from "../gather/decode.ts";
import {nameOf, type PrintedFigure} from "../gather/printed-figure.ts";
import {captionOf} from "./caption.ts";
import {wordsOf} from "./sentences.ts";
import {siteDictionary} from "./site-dictionary.ts";
import {captionWords, tablesOf} from "./tables-of.ts";

/** A cell of a two-way table on a page, and the figure that it shows. */
interface CrossCell {
  readonly where: string;
  readonly figure: PrintedFigure;
  readonly cell: Element;
}

/** Two-way tables must print what the release prints, and hidden cells must all look the same. */
export function crossTables(files: readonly Decoded[], own: readonly PrintedFigure[]): Complaint[] {
  const cells = crossCells(files, own);
  const hidden = cells.filter(({figure}) => figure.symbol === "c");
  const looks = new Set(hidden.map(({cell}) => lookOf(cell)));
  return [
    ...hidden.flatMap(({where, figure, cell}): Complaint[] =>
      /\d/.test(wordsOf(cell))
        ? [
            {
              kind: "number beside a symbol",
              where: `${where}: ${nameOf(figure)}`,
              what: "a page prints a number for a hidden figure"
            }
          ]
        : []
    ),
    ...(looks.size > 1
      ? [
          {
            kind: "hidden figure drawn" as const,
            where: [...new Set(hidden.map(({where}) => where))].join(", "),
            what: "hidden cells of two-way tables do not all look the same"
          }
        ]
      : []),
    ...cells.flatMap(({where, figure, cell}): Complaint[] => {
      const printed = /^[\d,]+$/.test(wordsOf(cell)) ? Number(wordsOf(cell).replaceAll(",", "")) : null;
      return printed === null || figure.numerator === null || printed === figure.numerator
        ? []
        : [
            {
              kind: "contradiction",
              where: `${where}: ${nameOf(figure)}`,
              what: "a page prints a different number than the release"
            }
          ];
    })
  ];
}

/** The class, style and every other attribute of a cell. */
const lookOf = (cell: Element): string =>
  [...cell.attributes]
    .map(({name, value}) => `${name}=${value}`)
    .sort()
    .join(" ");

function crossCells(files: readonly Decoded[], own: readonly PrintedFigure[]): CrossCell[] {
  const dictionary = siteDictionary(files);
  const keyOf = (measure: string, timePeriod: string, conditions: readonly string[]) =>
    [measure, timePeriod, ...[...conditions].sort()].join("|");
  const figures = new Map(
    own.map((figure) => [keyOf(figure.measure, figure.timePeriod, figure.conditions), figure])
  );
  return files.flatMap(({path, page}) =>
    tablesOf(page).flatMap((table): CrossCell[] => {
      const words = captionWords(table);
      const caption = words === null ? null : captionOf(words, dictionary);
      if (!caption) return [];
      const [down, across] = caption.breakdowns;
      if (!down || !across) return [];
      const heads = [...table.querySelectorAll("thead th")].map(wordsOf).slice(1);
      return [...table.querySelectorAll("tbody tr")].flatMap((row) => {
        const category = down.categories.get(wordsOf(row.querySelector("th") ?? row));
        return [...row.querySelectorAll("td")].flatMap((cell, index) => {
          const head = heads[index];
          const other = head === undefined ? undefined : across.categories.get(head);
          if (category === undefined || other === undefined) return [];
          const conditions = [`${down.id}=${category}`, `${across.id}=${other}`];
          const figure = figures.get(keyOf(caption.measure, caption.timePeriod, conditions));
          return figure ? [{where: path, figure, cell}] : [];
        });
      });
    })
  );
}
