import type {Complaint} from "../complaint.ts";
import type {PageTable} from "./page-tables.ts";

/**
 * Looks under every `[c]` of a drawing: a bar or a dot on the same line would show by its length or place what the
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
    .filter((text) => text.textContent?.trim() === "[c]")
    .flatMap((text) => placeOf(text)?.y ?? []);
  const marks = [...drawing.querySelectorAll("rect, circle")].flatMap(extentOf);
  return lines.some((y) => marks.some(({from, to}) => from <= y && y <= to));
}

/** From where to where a mark reaches, top to bottom; a bar of no length shows nothing. */
function extentOf(mark: Element): {from: number; to: number}[] {
  const number = (name: string) => Number(mark.getAttribute(name));
  const moved = placeOf(mark)?.y ?? 0;
  if (mark.localName === "circle") {
    const centre = moved + number("cy");
    return [{from: centre - number("r"), to: centre + number("r")}];
  }
  const from = mark.hasAttribute("transform") ? moved + number("y") : number("y");
  return number("width") > 0 ? [{from, to: from + number("height")}] : [];
}

/** Where an element stands, by its own `transform` or coordinates; null where neither says so. */
function placeOf(element: Element): {x: number; y: number} | null {
  const moved = /translate\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/.exec(element.getAttribute("transform") ?? "");
  if (moved) return {x: Number(moved[1]), y: Number(moved[2])};
  const [x, y] = [element.getAttribute("x"), element.getAttribute("y")];
  return y === null ? null : {x: Number(x), y: Number(y)};
}
