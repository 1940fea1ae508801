import {required} from "../contract/required.js";
import {escapeHtml} from "../words/escape-html.js";
import {standaloneSvg} from "./standalone-svg.js";

/** A picture as the text of an SVG file, and its size in pixels. */
export interface CaptionedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
const STYLES = {
  title: {size: 19, weight: 700, ink: "#14181B"},
  subtitle: {size: 14, weight: 400, ink: "#4D5255"},
  source: {size: 12, weight: 400, ink: "#4D5255"}
} as const;

/**
 * A figure's drawing as a file for another page. Title and subtitle are written above it and the source below, because
 * they must go wherever the picture goes. Null where the figure has no drawing.
 */
export function captionedSvg(figure: Element): CaptionedSvg | null {
  const drawing = figure.querySelector<SVGSVGElement>("svg.wide");
  if (!drawing) return null;
  const wordsOf = (part: string) =>
    required(figure.querySelector(part), `${part} of a figure that has a drawing`);
  const heading = wordsOf(".figure-title").textContent;
  const width = Number(drawing.getAttribute("width"));
  const drawn = Number(drawing.getAttribute("height"));
  const title = written(heading, "title", width, MARGIN);
  const subtitle = written(wordsOf(".figure-subtitle").textContent, "subtitle", width, title.end + 4);
  const top = subtitle.end + 10;
  // The links that follow the source are for the page alone.
  const sourceText = required(wordsOf(".figure-source").firstChild?.textContent, "the source of a figure");
  const source = written(sourceText, "source", width, top + drawn + 10);
  const height = Math.ceil(source.end + MARGIN);
  const inner = standaloneSvg(drawing, heading).replace("<svg ", `<svg x="0" y="${top}" `);
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Segoe UI', Roboto, Arial, sans-serif">`,
      '<rect width="100%" height="100%" fill="#FFFFFF"/>',
      title.text,
      subtitle.text,
      inner,
      source.text,
      "</svg>"
    ].join("\n"),
    width,
    height
  };
}

/** Words from `top` down, broken into lines that fit a width, because SVG breaks none. `end` is their lower edge. Pixels. */
function written(words: string, kind: keyof typeof STYLES, width: number, top: number) {
  const {size, weight, ink} = STYLES[kind];
  // A letter of a sans serif is on average about half as wide as it is high. A little room is left over.
  const lines = brokenAt(words, (width - 2 * MARGIN) / (size * 0.54));
  const text = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${top + size + index * size * 1.3}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escapeHtml(line)}</text>`
  );
  return {text: text.join("\n"), end: top + lines.length * size * 1.3};
}

function brokenAt(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
