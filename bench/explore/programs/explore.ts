import * as Plot from "@observablehq/plot";
import {fiftyChanges, type Views} from "./dimensions.ts";
import type {Engine} from "./engine.ts";

/** What a page found out about its engine. Milliseconds. */
export interface Explored {
  /** From navigation to the first answer. */
  readonly first: number;
  /** Working out five views, for each change. */
  readonly computing: readonly number[];
  /** From a change to the frame that shows it, for each change. */
  readonly showing: readonly number[];
  /** From beginning to draw an answer that is already known to the frame that shows it: what Plot itself takes. */
  readonly redrawing: readonly number[];
  /** All answers, mixed into a number: engines that agree are right or wrong together. */
  readonly checksum: number;
}

declare global {
  interface Window {
    explored: Explored;
  }
}

/** Opens the engine, makes fifty changes and leaves what it measured in `window.explored`. */
export async function explore(engine: Engine): Promise<void> {
  const open = await engine.open();
  draw(await open.views([null, null, null, null, null]));
  const first = performance.now();
  const computing: number[] = [];
  const showing: number[] = [];
  const answers: Views[] = [];
  let checksum = 0;
  for (const filters of fiftyChanges()) {
    const start = performance.now();
    const views = await open.views(filters);
    computing.push(performance.now() - start);
    draw(views);
    await nextFrameShown();
    showing.push(performance.now() - start);
    checksum = views.flat().reduce((sum, count) => (Math.imul(sum, 31) + count) | 0, checksum);
    answers.push(views);
  }
  const redrawing: number[] = [];
  for (const views of answers) {
    const start = performance.now();
    draw(views);
    await nextFrameShown();
    redrawing.push(performance.now() - start);
  }
  window.explored = {first, computing, showing, redrawing, checksum};
  document.documentElement.removeAttribute("data-working");
}

function draw(views: Views): void {
  const drawn = views.map((counts) => Plot.plot({width: 320, height: 160, marks: [Plot.barY(counts)]}));
  document.querySelector("#charts")?.replaceChildren(...drawn);
}

/** A message posted in an animation frame is delivered once that frame has been painted. */
const nextFrameShown = (): Promise<void> =>
  new Promise((shown) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        shown();
      };
      port2.postMessage(null);
    });
  });
