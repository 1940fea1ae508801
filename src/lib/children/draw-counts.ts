import {required} from "../../contract/required.js";
import {numberText} from "../../words/number-text.js";
import type {ChildTable} from "./child-table.js";
import type {ChildCounts} from "./count-children.js";

/** How long a bar is: a share of the longest of its own view, to a tenth of a per cent. */
export const widthOf = (count: number, longest: number): string =>
  `${longest === 0 ? 0 : Math.round((1000 * count) / longest) / 10}%`;

interface Bar {
  readonly text: HTMLElement;
  readonly bar: HTMLElement;
  shown: string;
}

/**
 * Makes a function that draws counts on the bars of a form. It changes only the bars whose count or length has changed:
 * drawing, not counting, takes nearly all of the time.
 */
export function drawingCounts(
  form: HTMLFormElement,
  {attributes}: ChildTable
): (some: ChildCounts, whole: ChildCounts) => void {
  const views = attributes.map(({id}) =>
    [...form.querySelectorAll<HTMLElement>(`[data-attribute="${id}"] label`)].map((label) => ({
      some: barOf(label, ".count b", ".part"),
      whole: barOf(label, ".count span", ".whole")
    }))
  );
  return (some, whole) => {
    views.forEach((bars, view) => {
      const countsOf = ({byCategory}: ChildCounts) => required(byCategory[view], "the counts of a view");
      const longest = Math.max(0, ...countsOf(whole));
      bars.forEach((bar, place) => {
        draw(bar.some, required(countsOf(some)[place], "the count of a bar"), longest);
        draw(bar.whole, required(countsOf(whole)[place], "the count behind a bar"), longest);
      });
    });
  };
}

function barOf(label: HTMLElement, text: string, bar: string): Bar {
  const find = (selector: string): HTMLElement => {
    const found = label.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`A bar has no ${selector}.`);
    return found;
  };
  return {text: find(text), bar: find(bar), shown: ""};
}

function draw(bar: Bar, count: number, longest: number): void {
  const [text, width] = [numberText(count), widthOf(count, longest)];
  if (bar.shown === `${text} ${width}`) return;
  bar.shown = `${text} ${width}`;
  bar.text.textContent = text;
  bar.bar.style.width = width;
}
