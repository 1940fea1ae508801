import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {captionOf} from "./caption.ts";
import {sentencesIn, wordsOf} from "./sentences.ts";
import {siteDictionary} from "./site-dictionary.ts";

/** A row of a table on a page, and the figure of the release that it shows. */
export interface PageRow {
  /** Page and figure: `measures/uasc#uasc-sex`. */
  readonly where: string;
  readonly figure: PrintedFigure;
  /** What stands at its head: the category's name. */
  readonly label: string;
  /** The row's cells by the heads of their columns. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table of one breakdown on a page, with its drawing, if it has one. */
export interface PageTable {
  readonly where: string;
  readonly rows: readonly PageRow[];
  /** The labels of the breakdown in the dictionary's order, which tells nothing. */
  readonly order: readonly string[];
  readonly drawings: readonly Element[];
  /** The measure's own total, which a drawing may set beside its categories. */
  readonly total: PrintedFigure | null;
  /** All the words around the drawings. */
  readonly words: string;
  /** The sentences of the figure outside its table and drawings. */
  readonly sentences: readonly string[];
}

/**
 * Reads the tables of pages as a person does, by their captions: "Children looked after by sex, 31 March 2019",
 * with a category at the head of each row. Names and labels come from the site's own dictionary.
 */
export function pageTables(files: readonly Decoded[], own: readonly PrintedFigure[]): PageTable[] {
  const dictionary = siteDictionary(files);
  const figures = new Map(own.map((figure) => [keyOf(figure, figure.conditions), figure]));
  return files.flatMap(({path, page}) =>
    [...(page?.querySelectorAll("table") ?? [])].flatMap((table): PageTable[] => {
      const caption = captionOf(table.querySelector("caption")?.textContent ?? "", dictionary);
      const [breakdown, second] = caption?.breakdowns ?? [];
      if (!caption || !breakdown || second) return [];
      const around = table.closest("figure");
      const where = `${path}#${around?.id ?? table.querySelector("caption")?.id ?? ""}`;
      const heads = [...table.querySelectorAll("thead th")].map(wordsOf);
      const rows = [...table.querySelectorAll("tbody tr")].flatMap((row): PageRow[] => {
        const [first, ...cells] = [...row.querySelectorAll("th, td")].map(wordsOf);
        const category = breakdown.categories.get(first ?? "");
        if (category === undefined) return [];
        const figure = figures.get(keyOf(caption, [`${breakdown.id}=${category}`]));
        return figure
          ? [
              {
                where,
                figure,
                label: first ?? "",
                cells: new Map(cells.map((cell, index) => [heads[index + 1] ?? "", cell]))
              }
            ]
          : [];
      });
      const drawings = [...(around?.querySelectorAll("svg") ?? [])];
      const total = figures.get(keyOf(caption, [])) ?? null;
      return rows.length > 0
        ? [
            {
              where,
              rows,
              order: [...breakdown.categories.keys()],
              drawings,
              total,
              words: wordsAround(around ?? table),
              sentences: around ? sentencesIn(around) : []
            }
          ]
        : [];
    })
  );
}

const keyOf = (
  {measure, timePeriod}: Pick<PrintedFigure, "measure" | "timePeriod">,
  conditions: readonly string[]
) => [measure, timePeriod, ...conditions].join("|");

/** The words of an element without its drawings, cells kept apart. */
const wordsAround = (element: Element): string =>
  element.innerHTML.replace(/<svg[\s\S]*?<\/svg>/g, " ").replace(/<[^>]+>/g, " ");
