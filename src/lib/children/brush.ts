const boxes = (view: Element): HTMLInputElement[] => [...view.querySelectorAll<HTMLInputElement>("input")];

/**
 * Lets a reader choose several neighbouring bars at once: drag over them, or hold Shift (with a click or the space bar)
 * to choose all from the last one ticked to this one. `taken` is called once the boxes are set.
 */
export function brush(view: Element, taken: () => void): void {
  let start: number | null = null;
  let last: number | null = null;
  let dragged = false;
  const placeOf = (target: EventTarget | null): number =>
    target instanceof Element
      ? [...view.querySelectorAll("label")].findIndex((label) => label.contains(target))
      : -1;
  const take = (from: number, to: number) => {
    boxes(view).forEach((box, place) => {
      box.checked = place >= Math.min(from, to) && place <= Math.max(from, to);
    });
  };
  view.addEventListener("pointerdown", (event) => {
    const place = placeOf(event.target);
    // A finger scrolls the page; it takes one bar at a time.
    start = place >= 0 && event instanceof PointerEvent && event.pointerType === "mouse" ? place : null;
    dragged = false;
  });
  view.addEventListener("pointermove", (event) => {
    const place = placeOf(event.target);
    if (start === null || place < 0 || (place === start && !dragged)) return;
    dragged = true;
    take(start, place);
  });
  addEventListener("pointerup", () => {
    if (start !== null && dragged) taken();
    start = null;
  });
  view.addEventListener("click", (event) => {
    // The click that ends a drag must not untick the bar that it ends on.
    if (dragged) event.preventDefault();
    dragged = false;
    const {target} = event;
    if (!(target instanceof HTMLInputElement) || !(event instanceof MouseEvent)) return;
    const place = placeOf(target);
    if (event.shiftKey && last !== null) {
      const from = last;
      // A checkbox takes its new state after this, so the others are set once it has.
      queueMicrotask(() => {
        take(from, place);
        taken();
      });
    }
    last = place;
  });
}
