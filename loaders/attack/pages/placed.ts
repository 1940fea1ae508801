import {required} from "../../contract/required.ts";

/** A coordinate or a length of an element, in pixels. SVG takes one that is not written for 0. */
export const pixels = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute) ?? 0);

/** The line that a path draws, as SVG writes it. */
export const lineOf = (path: Element): string => required(path.getAttribute("d"), "the line of a path");

/** How far an element's own `transform` moves it; null when it has none that moves. */
export function translationOf(element: Element): {x: number; y: number} | null {
  const transform = element.getAttribute("transform");
  const found = transform && /translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/.exec(transform);
  if (!found) return null;
  const [, x, y] = found;
  return {x: Number(x), y: y === undefined ? 0 : Number(y)};
}

/** The height at which a text is drawn, by its own `transform` or its `y`; null when it has neither. */
export function heightOf(text: Element): number | null {
  const translation = translationOf(text);
  if (translation) return translation.y;
  return text.hasAttribute("y") ? pixels(text, "y") : null;
}
