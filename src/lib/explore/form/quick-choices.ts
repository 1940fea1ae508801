import {required} from "../../../contract/required.js";
import {areasChosen, yearsChosen} from "./chosen-words.js";

/**
 * Quick choices for long lists of boxes: all, none, the first alone or the last alone. Shift, with a click or the space
 * bar, takes a whole range. The fold above each list says what is chosen.
 */
export function quickChoices(form: HTMLFormElement): void {
  for (const list of form.querySelectorAll<HTMLElement>("details.many")) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>("input")];
    let last: number | null = null;
    for (const offered of list.querySelectorAll<HTMLElement>(".quick")) offered.hidden = false;
    list.addEventListener("click", (event) => {
      const {target} = event;
      if (target instanceof HTMLButtonElement) {
        boxes.forEach((box, place) => {
          box.checked = isTaken(target.value, place, boxes.length);
        });
        form.dispatchEvent(new Event("change"));
      }
      if (!(target instanceof HTMLInputElement)) return;
      const place = boxes.indexOf(target);
      if (event.shiftKey && last !== null)
        for (const box of boxes.slice(Math.min(last, place), Math.max(last, place) + 1))
          box.checked = target.checked;
      last = place;
    });
  }
}

const isTaken = (wanted: string, place: number, count: number): boolean =>
  wanted === "all" || (wanted === "first" && place === 0) || (wanted === "last" && place === count - 1);

/** Says above each folded list what is chosen of it. */
export function sayChosen(form: HTMLFormElement): void {
  for (const list of form.querySelectorAll<HTMLElement>("details.many")) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>("input")];
    const labels = (some: readonly HTMLInputElement[]) =>
      some.map((box) => required(box.closest("label"), "the label of a box").textContent.trim());
    const chosen = labels(boxes.filter((box) => box.checked));
    const words =
      boxes[0]?.name === "year" ? yearsChosen(chosen, labels(boxes)) : areasChosen(chosen, boxes.length);
    list.querySelector("summary b")?.replaceChildren(words);
  }
}
