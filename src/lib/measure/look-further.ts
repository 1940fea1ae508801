import {addFigureButtons} from "./figure-buttons.js";

const NAMES = ["area", "table", "period", "each"];

/**
 * Answers the choices beyond the page's own figures. The file of all figures and what draws them are fetched when a reader first
 * asks, and the choice lives in the address beside the year's, so that it can be linked.
 */
export function startLookingFurther(section: HTMLElement): void {
  const form = section.querySelector("form");
  const status = section.querySelector<HTMLElement>("#further-status");
  const view = section.querySelector<HTMLElement>("#further-view");
  if (!form || !status || !view) return;
  /** Only the newest request may draw: an answer that comes late must not overwrite it. */
  let turn = 0;
  let isWalked = false;

  async function show(asked: URLSearchParams): Promise<void> {
    const mine = ++turn;
    for (const control of form?.querySelectorAll("select") ?? [])
      control.value = asked.get(control.name) ?? control.options[0]?.value ?? "";
    const say = (words: string) => {
      if (mine === turn && status) status.textContent = words;
    };
    try {
      const {answerFurther, showHtml, walkFigures} = await import("./answer-further.js");
      const answer = await answerFurther(section.dataset.measure ?? "", asked);
      if (mine !== turn || !view) return;
      showHtml(view, answer.view);
      for (const figure of view.querySelectorAll<HTMLElement>("figure")) {
        figure.id = `${section.dataset.measure}-further`;
        addFigureButtons(figure);
      }
      if (!isWalked && status) walkFigures(view, status);
      isWalked = true;
      say(answer.status);
    } catch {
      say("The figures did not arrive. Check the connection, then press Show to try again.");
    }
  }

  const isAsked = () => NAMES.some((name) => new URLSearchParams(location.search).has(name));
  section.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = new URLSearchParams(location.search);
    for (const name of NAMES) address.delete(name);
    for (const [name, value] of new FormData(form)) address.append(name, String(value));
    history.pushState(null, "", `?${address}`);
    void show(address);
  });
  addEventListener("popstate", () => {
    if (isAsked()) void show(new URLSearchParams(location.search));
    else view.replaceChildren();
  });
  if (isAsked()) void show(new URLSearchParams(location.search));
}
