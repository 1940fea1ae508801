import {FileAttachment} from "observablehq:stdlib";
import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {childPart} from "../address/child-part.js";
import type {Choices} from "../address/choices.js";
import {defaultChoices} from "../address/choices.js";
import {readChoices} from "../address/read-choices.js";
import {citableAddress, formValues, writeChoices} from "../address/write-choices.js";
import type {Database} from "../database.js";
import {element} from "./element.js";
import {figureQuery} from "./figures/figure-query.js";
import {fillForm} from "./form/fill-form.js";
import {fitForm} from "./form/fit-form.js";
import {foldAnswered, foldChoices} from "./form/fold-choices.js";
import type {Offer} from "./offer.js";
import {statusOf} from "./shown/status-of.js";
import {viewHtml} from "./shown/view-html.js";
import {walkFigures} from "./shown/walk-figures.js";
import {startSqlBox} from "./sql/sql-box.js";
import {startEngine} from "./sql/start-engine.js";
import {takeAway} from "./take-away/take-away.js";
import type {View} from "./views/view.js";
import {viewOf} from "./views/view-of.js";

/**
 * Brings the page to life: the form answers in place, the address says what is shown, back and forward work. The
 * engine is fetched the first time that something is asked which the page does not already hold.
 */
export async function startExplore(): Promise<void> {
  const offer = (await FileAttachment("./offer.json").json()) as Offer;
  const form = element("explore-form", HTMLFormElement);
  const folded = element("explore-choices", HTMLDetailsElement);
  const status = element("explore-status", HTMLElement);
  const shown = element("explore-view", HTMLElement);
  const asked = (): URLSearchParams => new URLSearchParams(location.search);
  let current = defaultChoices(offer);
  /** Only the newest request may draw: an answer that comes late must not overwrite it. */
  let turn = 0;

  async function show(): Promise<void> {
    const mine = ++turn;
    const {choices, ignored} = readChoices(asked(), offer);
    current = choices;
    fillForm(form, formValues(choices));
    fitForm(form, offer);
    const address = citableAddress(choices, offer);
    const link = element("explore-address", HTMLAnchorElement);
    link.href = address;
    link.textContent = location.pathname + address;
    const engine: Database | null = await startEngine();
    if (mine !== turn) return;
    if (!engine) {
      status.textContent = [
        "Still showing the figures as they were: without the query engine no others can be fetched.",
        ...ignored
      ].join(" ");
      return;
    }
    const rows = (await engine.query(figureQuery(choices, offer))) as unknown as readonly MeasureRow[];
    if (mine === turn) draw(choices, rows, ignored);
  }

  function draw(choices: Choices, rows: readonly MeasureRow[], ignored: readonly string[]): void {
    const view: View | null = viewOf(rows, choices, offer);
    const sources = [...new Set(rows.map(({source}) => source))].sort();
    shown.innerHTML = view ? viewHtml(view, sources, document) : "";
    status.textContent = statusOf(view, ignored);
    takeAway(view, rows, status);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wanted = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const {choices} = readChoices(wanted, offer);
    const address = writeChoices(choices, offer);
    for (const [name, value] of childPart(asked())) address.append(name, value);
    history.pushState(null, "", `?${address}`);
    foldAnswered(folded);
    void show();
  });
  form.addEventListener("change", () => fitForm(form, offer));
  addEventListener("popstate", () => {
    // Other parts of the page keep their choices in the address too: their steps back are not ours.
    const {choices} = readChoices(asked(), offer);
    if (citableAddress(choices, offer) !== citableAddress(current, offer)) void show();
  });
  foldChoices(folded);
  fitForm(form, offer);
  walkFigures(shown, status);
  startSqlBox(() => figureQuery(current, offer), status);
  if (asked().has("measure") || asked().has("release")) await show();
}
