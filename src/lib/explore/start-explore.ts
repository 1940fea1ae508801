import {FileAttachment} from "observablehq:stdlib";
import {childPart} from "../address/child-part.js";
import {type Choices, defaultChoices} from "../address/choices.js";
import type {Offer} from "../address/offer.js";
import {readChoices} from "../address/read-choices.js";
import {citableAddress, formValues, writeChoices} from "../address/write-choices.js";
import {element} from "../html/element.js";
import {showHtml} from "../html/show-html.js";
import {figureQuery} from "./figures/figure-query.js";
import {releasedFigures} from "./figures/released-figures.js";
import {selectFigures} from "./figures/select-figures.js";
import {fillForm} from "./form/fill-form.js";
import {fitForm} from "./form/fit-form.js";
import {foldAnswered} from "./form/fold-answered.js";
import {quickChoices, sayChosen} from "./form/quick-choices.js";
import {statusOf} from "./shown/status-of.js";
import {viewHtml} from "./shown/view-html.js";
import {viewPlace} from "./shown/view-place.js";
import {walkFigures} from "./shown/walk-figures.js";
import {startSqlBox} from "./sql/sql-box.js";
import {takeAway} from "./take-away/take-away.js";
import {viewOf} from "./views/view-of.js";

/**
 * Brings the page to life: the form answers in place, the address says what is shown, back and forward work. Figures
 * come from the file of the release, which is read whole the first time; only SQL needs the engine.
 */
export async function startExplore(): Promise<void> {
  const offer = (await FileAttachment("./offer.json").json()) as Offer;
  const form = element("explore-form", HTMLFormElement);
  const folded = element("explore-choices", HTMLDetailsElement);
  const status = element("explore-status", HTMLElement);
  const shown = element("explore-view", HTMLElement);
  const asked = (): URLSearchParams => new URLSearchParams(location.search);
  let current = defaultChoices(offer);
  /** Only the newest request may draw: an older answer that comes late must not replace it. */
  let turn = 0;

  /** Shows what the address asks for. Where the page shows it already, only its downloads are prepared. */
  async function show(isDrawn = false): Promise<void> {
    const mine = ++turn;
    const {choices, ignored} = readChoices(asked(), offer);
    current = choices;
    // What a reader chose before the script had arrived must not be undone.
    if (!isDrawn) fillForm(form, formValues(choices));
    fit();
    const address = citableAddress(choices, offer);
    const link = element("explore-address", HTMLAnchorElement);
    link.href = address;
    link.textContent = location.pathname + address;
    try {
      const rows = selectFigures(await releasedFigures(), choices, offer);
      if (mine !== turn) return;
      const view = viewOf(rows, choices, offer);
      if (!isDrawn) {
        const place = viewPlace(rows, choices, offer, {document, root: "./"});
        showHtml(shown, view && viewHtml(view, place));
        status.textContent = statusOf(view, ignored);
      }
      takeAway(view, rows, status);
    } catch {
      const still = "The figures did not arrive. Check the connection, then press Show to try again.";
      if (mine === turn && !isDrawn) status.textContent = [still, ...ignored].join(" ");
    }
  }

  function fit(): void {
    fitForm(form, offer);
    sayChosen(form);
  }

  function choicesOf(filled: HTMLFormElement): Choices {
    const values = [...new FormData(filled)].map(([name, value]) => [name, String(value)]);
    return readChoices(new URLSearchParams(values), offer).choices;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = writeChoices(choicesOf(form), offer);
    for (const [name, value] of childPart(asked())) address.append(name, value);
    history.pushState(null, "", `?${address}`);
    foldAnswered(folded);
    void show();
  });
  form.addEventListener("change", fit);
  addEventListener("popstate", () => {
    // Other parts of the page keep choices in the address too, and their steps back are not ours.
    const {choices} = readChoices(asked(), offer);
    if (citableAddress(choices, offer) !== citableAddress(current, offer)) void show();
  });
  quickChoices(form);
  walkFigures(shown, status);
  startSqlBox(() => figureQuery(current, offer));
  await show(!asked().has("measure") && !asked().has("release"));
}
