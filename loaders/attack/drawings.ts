import type {Complaint} from "./complaint.ts";
import type {Decoded} from "./decode.ts";

/** How a hidden figure is written on a page. */
const HIDDEN = /^\s*\[?c\]?\s*$/;

/**
 * A drawing has no mark for a hidden figure: under each page's figures, a drawing whose marks are one a row must
 * not have more of them than its table has numbers. Drawings are read by their elements, as a stranger would.
 */
export function drawnHidden(files: readonly Decoded[]): Complaint[] {
  return files.flatMap(({path, page}) =>
    [...(page?.querySelectorAll("figure") ?? [])].flatMap((figure): Complaint[] => {
      const cells = [...figure.querySelectorAll("tbody td")].map((cell) => cell.textContent ?? "");
      if (!cells.some((cell) => HIDDEN.test(cell))) return [];
      const numbers = cells.filter((cell) => /\d/.test(cell)).length;
      const marks = [...figure.querySelectorAll("svg")].map(
        (svg) => svg.querySelectorAll("g[aria-label='bar'] rect, g[aria-label='dot'] circle").length
      );
      if (marks.every((count) => count <= numbers)) return [];
      return [
        {
          kind: "hidden figure drawn",
          where: `${path}#${figure.id}`,
          what: "the drawing has more marks than its table has numbers"
        }
      ];
    })
  );
}
