import type {Answer} from "../../database/database.js";
import {element} from "../../html/element.js";
import {rowsText, showAnswer} from "./sql-answer.js";
import {sqlExamples} from "./sql-examples.js";
import {sqlTrouble} from "./sql-trouble.js";
import {startEngine} from "./start-engine.js";

const limit = 1000;

/** Milliseconds after which a query is stopped. */
const TIME_LIMIT = 30_000;

/**
 * The box for a reader's own SQL. The engine starts when the box is opened. A query goes into the address, can only
 * read, and stops when the reader says so or when its time is up. One that an address brings waits for the reader: whoever
 * sends a link must not run anything on another person's computer.
 */
export function startSqlBox(currentQuery: () => string): void {
  const box = element("explore-sql", HTMLDetailsElement);
  const form = box.querySelector("form");
  const question = element("explore-question", HTMLTextAreaElement);
  const status = element("explore-sql-status", HTMLElement);
  const answers = element("explore-sql-answer", HTMLElement);
  const cancel = form?.querySelector<HTMLButtonElement>("button[name=cancel]");
  if (!form || !cancel) return;
  let running: AbortController | undefined;

  async function run(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const timer = setTimeout(() => mine.abort(OUT_OF_TIME), TIME_LIMIT);
    if (cancel) cancel.disabled = false;
    status.textContent = "Running the query.";
    try {
      const engine = await startEngine();
      if (!engine) {
        status.textContent = "Without the query engine no query can be run.";
        return;
      }
      mine.signal.throwIfAborted();
      const answer = await engine.ask(question.value, limit, mine.signal);
      if (mine === running) show(answer);
    } catch (error) {
      answers.replaceChildren();
      status.textContent = mine.signal.aborted ? stoppedText(mine.signal) : sqlTrouble(error, question.value);
    } finally {
      clearTimeout(timer);
      if (mine === running && cancel) cancel.disabled = true;
    }
  }

  function show(answer: Answer): void {
    showAnswer(answers, answer);
    const said = rowsText(answer);
    status.textContent = `The query gave ${said.charAt(0).toLowerCase()}${said.slice(1)}.`;
  }

  const put = (sql: string) => {
    question.value = sql;
    form.requestSubmit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set("sql", question.value);
    history.replaceState(null, "", address);
    void run();
  });
  question.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("click", ({target}) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === "cancel") running?.abort();
    if (target.name === "current") put(currentQuery());
    const example = sqlExamples.find(({label}) => target.name === "example" && label === target.value);
    if (example) put(example.sql);
  });
  const shared = new URLSearchParams(location.search).get("sql");
  box.addEventListener("toggle", () => {
    // A box that a link has opened fetches nothing either until the reader runs its query.
    if (box.open && shared === null) void startEngine();
  });
  for (const offered of box.querySelectorAll<HTMLElement>(".examples")) offered.hidden = false;
  question.value = shared ?? currentQuery();
  if (shared) {
    box.open = true;
    status.textContent = "This link brought a query with it. Read it, then press Run.";
  }
}

const OUT_OF_TIME = "out of time";

const stoppedText = ({reason}: AbortSignal): string =>
  reason === OUT_OF_TIME
    ? `The query was stopped after ${TIME_LIMIT / 1000} seconds. Ask for less, or download the figures.`
    : "The query was stopped.";
