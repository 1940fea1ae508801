import type {Decoded} from "../gather/decode.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";

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
  const dictionary = dictionaryOf(files);
  const figures = new Map(own.map((figure) => [keyOf(figure, figure.conditions), figure]));
  return files.flatMap(({path, page}) =>
    [...(page?.querySelectorAll("table") ?? [])].flatMap((table): PageTable[] => {
      const caption = captionIn(table.querySelector("caption")?.textContent ?? "", dictionary);
      if (!caption) return [];
      const around = table.closest("figure");
      const where = `${path}#${around?.id ?? table.querySelector("caption")?.id ?? ""}`;
      const heads = [...table.querySelectorAll("thead th")].map(wordsOf);
      const rows = [...table.querySelectorAll("tbody tr")].flatMap((row): PageRow[] => {
        const [first, ...cells] = [...row.querySelectorAll("th, td")].map(wordsOf);
        const category = caption.categories.get(first ?? "");
        if (category === undefined) return [];
        const figure = figures.get(keyOf(caption, [`${caption.breakdown}=${category}`]));
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

const wordsOf = (element: Element): string => (element.textContent ?? "").trim().replace(/\s+/g, " ");

/** The words of an element without its drawings, cells kept apart. */
const wordsAround = (element: Element): string =>
  element.innerHTML.replace(/<svg[\s\S]*?<\/svg>/g, " ").replace(/<[^>]+>/g, " ");

const sentencesIn = (figure: Element): string[] =>
  [...figure.querySelectorAll("p, figcaption, li")]
    .filter((element) => !element.closest("table, svg"))
    .flatMap((element) => wordsOf(element).split(/(?<=[.!?])\s+/));

interface Caption {
  readonly measure: string;
  readonly timePeriod: string;
  readonly breakdown: string;
  readonly categories: ReadonlyMap<string, string>;
}

const keyOf = (
  {measure, timePeriod}: Pick<Caption, "measure" | "timePeriod">,
  conditions: readonly string[]
) => [measure, timePeriod, ...conditions].join("|");

interface Dictionary {
  readonly measures: ReadonlyMap<string, string>;
  readonly breakdowns: ReadonlyMap<string, {id: string; categories: ReadonlyMap<string, string>}>;
}

/** Names of measures and labels of breakdowns, as `catalogue.json` gives them. */
function dictionaryOf(files: readonly Decoded[]): Dictionary {
  const records = files.flatMap((file) => file.records);
  const measures = records.flatMap(({id, name}) =>
    typeof id === "string" && typeof name === "string" ? [[name, id] as const] : []
  );
  const breakdowns = records.flatMap(({id, label, categories}) => {
    if (typeof id !== "string" || typeof label !== "string" || !Array.isArray(categories)) return [];
    const labels = new Map(categories.map((category) => [String(category.label), String(category.id)]));
    return [[label.toLowerCase(), {id, categories: labels}] as const];
  });
  return {measures: new Map(measures), breakdowns: new Map(breakdowns)};
}

/** "Children looked after by sex, 31 March 2019" or "…, 2018/19". */
function captionIn(text: string, {measures, breakdowns}: Dictionary): Caption | null {
  const found = /^(.+), (?:(\d{4}\/\d{2})|31 March (\d{4}))$/.exec(text.trim());
  if (!found) return null;
  const [, words = "", year, march] = found;
  const timePeriod = year ?? `${Number(march) - 1}/${(march ?? "").slice(2)}`;
  for (const [name, measure] of measures) {
    if (!words.startsWith(`${name} by `)) continue;
    const breakdown = breakdowns.get(words.slice(name.length + 4).toLowerCase());
    if (breakdown) return {measure, timePeriod, breakdown: breakdown.id, categories: breakdown.categories};
  }
  return null;
}
