import {required} from "../../../contract/required.js";
import {numberText} from "../../../words/number-text.js";
import type {Answer, Cell} from "../../database/database.js";
import {type FigureRow, figureTable} from "../../figures/figure-table.js";
import {showHtml} from "../../html/show-html.js";
import {csvText} from "../take-away/csv-text.js";
import {saveCsv} from "../take-away/save-csv.js";

/** Rows of an answer that are shown at a time. */
const PAGE = 25;

/** How many rows came, in words: `12 rows`, `The first 1,000 rows`. */
export const rowsText = ({rows, cut}: Answer): string =>
  cut
    ? `The first ${numberText(rows.length)} rows`
    : `${numberText(rows.length)} ${rows.length === 1 ? "row" : "rows"}`;

/** Shows an answer as a table, a page of rows at a time, with the whole of it as a CSV to keep. */
export function showAnswer(place: HTMLElement, answer: Answer): void {
  const {columns, rows} = answer;
  const table = document.createElement("div");
  const turn = document.createElement("p");
  turn.className = "pages";
  const said = document.createElement("span");
  const page = (start: number) => {
    const some = rows.slice(start, start + PAGE);
    showHtml(
      table,
      figureTable(
        {
          caption: rowsText(answer),
          columns,
          rows: some.map((cells) => ({cells: wordsOf(cells)}))
        },
        "explore-answer"
      )
    );
    said.textContent = `Rows ${start + 1} to ${start + some.length} of ${rows.length}`;
    earlier.disabled = start === 0;
    later.disabled = start + PAGE >= rows.length;
    earlier.onclick = () => page(start - PAGE);
    later.onclick = () => page(start + PAGE);
  };
  const earlier = button("Earlier rows");
  const later = button("Later rows");
  const save = button("CSV of this answer");
  save.addEventListener("click", () => saveCsv("answer", csvText([columns, ...rows])));
  page(0);
  if (rows.length > PAGE) turn.append(earlier, " ", said, " ", later);
  place.replaceChildren(table, turn, save);
}

/** The cells of a row in words, as a table has them. An answer has at least one column. */
function wordsOf(cells: readonly Cell[]): FigureRow["cells"] {
  const [head, ...rest] = cells.map((cell) => (cell === null ? "" : String(cell)));
  return [required(head, "the first cell of a row"), ...rest];
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link";
  made.textContent = label;
  return made;
}
