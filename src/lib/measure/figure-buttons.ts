const TABLE = ["CSV"] as const;
const DRAWING = ["CSV", "SVG", "PNG"] as const;

/**
 * Gives a figure its buttons: its table as CSV and, where it has a drawing, the drawing as SVG or PNG. The code that makes
 * the files is fetched when a button is pressed.
 */
export function addFigureButtons(figure: HTMLElement): void {
  const title = figure.querySelector(".figure-title")?.textContent ?? "this figure";
  const place = document.createElement("span");
  place.className = "take";
  for (const kind of figure.querySelector("svg") ? DRAWING : TABLE) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = kind;
    button.setAttribute("aria-label", `${kind}: ${title}`);
    button.addEventListener("click", async () => {
      const {saveFigure} = await import("./save-figure.js");
      await saveFigure(figure, kind);
    });
    place.append(" ", button);
  }
  figure.querySelector(".figure-source")?.append(place);
}
