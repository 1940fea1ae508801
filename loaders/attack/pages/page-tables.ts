import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import {captionOf} from "./caption.ts";
import {placeOf} from "./place-of.ts";
import {sentencesIn, wordsOf} from "./sentences.ts";
import {siteDictionary} from "./site-dictionary.ts";
import {captionWords, tablesOf} from "./tables-of.ts";

/** A row of a table on a page, and the figure of the release that it shows. */
export interface PageRow {
  /** Page and figure: `measures/uasc#uasc-sex`. */
  readonly where: string;
  readonly figure: PrintedFigure;
  /** The category's name, from the head of the row. */
  readonly label: string;
  readonly cells: readonly PageCell[];
}

/** A cell of a row, and the head of its column; null for a cell beyond the last column. */
export interface PageCell {
  readonly head: string | null;
  readonly words: string;
}

/** A table of one breakdown on a page, with its drawing, if it has one. */
export interface PageTable {
  readonly where: string;
  readonly rows: readonly PageRow[];
  /** The labels of the breakdown in the dictionary's order, which gives nothing away. */
  readonly order: readonly string[];
  readonly drawings: readonly Element[];
  /** The measure's own total, which a drawing may show beside its categories. */
  readonly total: PrintedFigure | null;
  /** All the words around the drawings. */
  readonly words: string;
  /** The sentences of the figure outside its table and drawings. */
  readonly sentences: readonly string[];
}

/**
 * Reads the tables of pages as a person does: by a caption such as "Children looked after by sex, 31 March 2019" and
 * the category at the head of each row. Names and labels come from the site's own dictionary.
 */
export function pageTables(files: readonly Decoded[], own: readonly PrintedFigure[]): PageTable[] {
  const dictionary = siteDictionary(files);
  const figures = new Map(own.map((figure) => [keyOf(figure, figure.conditions), figure]));
  return files.flatMap(({path, page}) =>
    tablesOf(page).flatMap((table): PageTable[] => {
      const captioned = captionWords(table);
      const caption = captioned === null ? null : captionOf(captioned, dictionary);
      if (!caption) return [];
      const [breakdown, second] = caption.breakdowns;
      if (!breakdown || second) return [];
      const around = table.closest("figure");
      const where = placeOf(path, table);
      const [, ...heads] = [...table.querySelectorAll("thead th")].map(wordsOf);
      const rows = [...table.querySelectorAll("tbody tr")].flatMap((row): PageRow[] => {
        const [label, ...others] = [...row.querySelectorAll("th, td")].map(wordsOf);
        const category = label === undefined ? undefined : breakdown.categories.get(label);
        if (label === undefined || category === undefined) return [];
        const figure = figures.get(keyOf(caption, [`${breakdown.id}=${category}`]));
        const cells = others.map((words, index) => ({head: heads[index] ?? null, words}));
        return figure ? [{where, figure, label, cells}] : [];
      });
      const drawings = around ? [...around.querySelectorAll("svg")] : [];
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
