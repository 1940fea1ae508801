import {required} from "../../contract/required.js";
import {openDatabase} from "../database/database.js";
import {EngineTrouble} from "../database/engine-trouble.js";
import {element} from "../html/element.js";
import {showHtml} from "../html/show-html.js";
import {readAddress, writeAddress, yearObjection} from "./address.js";
import {answerOf} from "./answer.js";
import {answerHtml} from "./answer-html.js";
import type {EnglandChoices} from "./choices.js";
import {groupOptions} from "./england-form.js";
import {englandWords} from "./held-england.js";
import {partnersOf} from "./partners-of.js";
import {placeName} from "./place-name.js";
import {publishedIn} from "./published-in.js";
import {queryOf} from "./query.js";
import {yearShown, yearsWith} from "./years-with.js";

/** More rows than any question of this page has: three series of 170 areas over 16 years. */
const MOST_ROWS = 10_000;

/**
 * Brings the page to life: the form answers in place, the address says what is shown, back and forward work. The answer is
 * the engine's, to the SQL that the page shows; where it does not start, the page keeps the answer that it has.
 */
export async function startEngland(): Promise<void> {
  const form = element("england-form", HTMLFormElement);
  const status = element("england-status", HTMLElement);
  const view = element("england-view", HTMLElement);
  const sql = element("england-sql", HTMLElement);
  const link = element("england-address", HTMLAnchorElement);
  const field = (name: string): HTMLInputElement | HTMLSelectElement => {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`The form has no ${name}.`);
  };
  const words = await englandWords();
  const opened = field("area").value;
  const own = required(
    words.areas.find((area) => area.level === "Local authority" && placeName(area) === opened) ??
      words.areas.find(({level}) => level === "Local authority"),
    "a council"
  );
  /** Only the newest question may draw: an older answer that comes late must not replace it. */
  let turn = 0;
  let running: AbortController | undefined;

  async function show(): Promise<void> {
    const mine = ++turn;
    running?.abort();
    const stop = new AbortController();
    running = stop;
    const {choices, objections} = readAddress(new URLSearchParams(location.search), words, own);
    fill(choices);
    try {
      const database = await openDatabase((loaded, total) => {
        if (mine === turn) status.textContent = progressText(loaded, total);
      }, "england");
      const asked = performance.now();
      const query = queryOf(words, choices.series);
      const answer = await database.ask(query, MOST_ROWS, stop.signal);
      const took = performance.now() - asked;
      if (mine !== turn) return;
      const published = publishedIn(answer, choices.series, partnersOf(words, choices.series));
      const years = yearsWith(published.figures, words);
      const year = yearShown(choices.year, years);
      const told = {...choices, year};
      showHtml(view, answerHtml(words, answerOf(words, told, published), document));
      view.dispatchEvent(new Event("figures-shown", {bubbles: true}));
      sql.textContent = query;
      const address = writeAddress(told, words);
      link.href = address;
      link.textContent = `/england${address}`;
      const noYear = yearObjection(choices.year, years);
      status.textContent = [
        ...objections,
        ...(noYear === null ? [] : [noYear]),
        `The question took ${(took / 1000).toFixed(2)} seconds on this computer and was not sent anywhere.`
      ].join(" ");
    } catch (error) {
      if (mine !== turn || stop.signal.aborted) return;
      const why = error instanceof EngineTrouble ? error.message : "The question could not be answered here.";
      status.textContent = `${why} What this page showed is still right, and each council has a page of its own, listed below.`;
    }
  }

  function fill({area, with: whom, series, year}: EnglandChoices): void {
    const council = required(
      words.areas.find(({code}) => code === area),
      "the council"
    );
    field("area").value = placeName(council);
    field("with").value = whom;
    field("measure").value = series.measure;
    showHtml(field("by"), groupOptions(words, {series}));
    field("as").value =
      new URLSearchParams(writeAddress({area, with: whom, series, year}, words)).get("as") ?? "share";
    field("year").value = String(year);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams(
      [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
    );
    history.pushState(null, "", `?${query}`);
    void show();
  });
  field("measure").addEventListener("change", () => {
    const measure = field("measure").value;
    showHtml(
      field("by"),
      groupOptions(words, {series: {measure, breakdown: "total", category: "total", unit: "%"}})
    );
  });
  addEventListener("popstate", () => void show());
  if (new URLSearchParams(location.search).size > 0) await show();
}

/** `Starting the query engine: 2.4 of 7.8 MB. …` */
function progressText(loaded: number, total: number | null): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const ofAll = total === null ? "" : ` of ${megabytes(total)}`;
  return `Fetching the figures and the query engine: ${megabytes(loaded)}${ofAll} MB. Everything on this page works meanwhile.`;
}
