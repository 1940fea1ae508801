import {addFigureButtons} from "./figure-buttons.js";

const NAMES = ["area", "table", "period", "each"];

/**
 * Answers the choices beyond the page's own figures. The file of all figures and the code that draws them are fetched when
 * a reader first asks. The choice is kept in the address, after the year's, so that it can be linked.
 */
export function startLookingFurther(section: HTMLElement): void {
  const form = section.querySelector("form");
  const status = section.querySelector<HTMLElement>("#further-status");
  const view = section.querySelector<HTMLElement>("#further-view");
  const {measure} = section.dataset;
  if (!form || !status || !view || measure === undefined) return;
  /** Only the newest request may draw: an older answer that comes late must not replace it. */
  let turn = 0;
  let isWalked = false;

  const show = async (asked: URLSearchParams): Promise<void> => {
    const mine = ++turn;
    for (const control of form.querySelectorAll("select")) {
      control.selectedIndex = 0;
      const value = asked.get(control.name);
      if (value !== null) control.value = value;
    }
    const say = (words: string) => {
      if (mine === turn) status.textContent = words;
    };
    try {
      const {answerFurther, showHtml, walkFigures} = await import("./answer-further.js");
      const answer = await answerFurther(measure, asked);
      if (mine !== turn) return;
      showHtml(view, answer.view);
      for (const figure of view.querySelectorAll<HTMLElement>("figure")) {
        figure.id = `${measure}-further`;
        addFigureButtons(figure);
      }
      if (!isWalked) walkFigures(view, status);
      isWalked = true;
      say(answer.status);
    } catch {
      say("The figures did not arrive. Check the connection, then press Show to try again.");
    }
  };

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
