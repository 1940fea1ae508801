import type {Complaint} from "../complaint.ts";
import {textOf} from "../gather/text-of.ts";
import type {PageTable} from "./page-tables.ts";
import {heightOf, pixels, translationOf} from "./placed.ts";

/**
 * Looks for marks on the line of every `[c]` in a drawing: a bar's length or a dot's position would show what the
 * symbol hides.
 */
export const drawnUnderSymbols = (tables: readonly PageTable[]): Complaint[] =>
  tables.flatMap(({where, drawings}) =>
    drawings.some(hasMarkUnderSymbol)
      ? [{kind: "hidden figure drawn", where, what: "the drawing has a mark on the line of a hidden figure"}]
      : []
  );

function hasMarkUnderSymbol(drawing: Element): boolean {
  const lines = [...drawing.querySelectorAll("text")]
    .filter((text) => textOf(text).trim() === "[c]")
    .flatMap((text) => heightOf(text) ?? []);
  const marks = [...drawing.querySelectorAll("rect, circle")].flatMap(extentOf);
  return lines.some((y) => marks.some(({from, to}) => from <= y && y <= to));
}

/** The top and the bottom of a mark; none for a bar without length, which shows nothing. */
function extentOf(mark: Element): {from: number; to: number}[] {
  const down = translationOf(mark)?.y ?? 0;
  if (mark.localName === "circle") {
    const [centre, radius] = [down + pixels(mark, "cy"), pixels(mark, "r")];
    return [{from: centre - radius, to: centre + radius}];
  }
  const from = down + pixels(mark, "y");
  return pixels(mark, "width") > 0 ? [{from, to: from + pixels(mark, "height")}] : [];
}
