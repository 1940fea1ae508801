import type {Page} from "playwright-core";

/** Says how many pixels a page is wider than its screen, where it is. */
export async function overflowOf(page: Page): Promise<string[]> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  return over > 0 ? [`is ${over} px too wide`] : [];
}

/** Says where a dark screen changes more than colours: an element that is not as large, or not where it is in the light. */
export async function movedInTheDark(page: Page): Promise<string[]> {
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")].map((element) => {
        const {left, top, width, height} = element.getBoundingClientRect();
        return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class")}"> ${left},${top} ${width}×${height} ${element.checkVisibility({visibilityProperty: true})}`;
      })
    );
  const dark = await places();
  await page.emulateMedia({colorScheme: "light"});
  const light = await places();
  await page.emulateMedia({colorScheme: "dark"});
  const moved = light.findIndex((place, index) => place !== dark[index]);
  return moved < 0 ? [] : [`is laid out otherwise in the dark: ${light[moved]}, then ${dark[moved]}`];
}

/** Headings that skip a level on the way down: a reader by ear takes the step for something missing. */
export const headingsOutOfOrder = (page: Page): Promise<string[]> =>
  page.locator("main :is(h1, h2, h3, h4)").evaluateAll((headings) => {
    const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
    return headings.flatMap((heading, index) =>
      (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1
        ? [`steps to <${heading.tagName.toLowerCase()}> at “${heading.textContent?.slice(0, 40)}”`]
        : []
    );
  });

/** Controls below 24 by 24 pixels, but for links within a sentence (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.locator("a[href], button, summary, select, input:not([type=hidden])").evaluateAll((controls) =>
    controls.flatMap((control) => {
      const {width, height} = control.getBoundingClientRect();
      const inWords = control.matches(":is(p, li, dd, td, th, figcaption, caption) a") && height > 0;
      const ofLabel = control.closest("label")?.getBoundingClientRect();
      const tall = Math.max(height, ofLabel?.height ?? 0);
      const wide = Math.max(width, ofLabel?.width ?? 0);
      // Not drawn, or drawn when focus reaches it.
      if (inWords || height === 0 || control.matches(".skip")) return [];
      return tall < 23.5 || wide < 23.5
        ? [
            `has a target of ${Math.round(wide)} × ${Math.round(tall)} px: ${control.textContent?.slice(0, 30)}`
          ]
        : [];
    })
  );

/** Longer than this in milliseconds, a change is seen as motion. */
const SEEN = 100;

/** Animations and transitions that an eye would see. */
export const motionsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    (seen) =>
      document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().activeDuration ?? 0) > seen)
        .map((one) => `moves: ${(one as CSSAnimation).animationName ?? "a transition"}`),
    SEEN
  );

/** How many presses of Tab to follow a page for. */
const PRESSES = 25;

/** What goes wrong for a reader with a keyboard: no way past the menu, or a focus that cannot be seen. */
export async function keysLost(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const control = document.activeElement;
      if (!control || control === document.body) return null;
      const {top, bottom, left, right} = control.getBoundingClientRect();
      const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      const ring = getComputedStyle(control);
      const marked = ring.outlineStyle !== "none" && Number.parseFloat(ring.outlineWidth) >= 2;
      return {name: control.textContent?.trim().slice(0, 30) ?? "", inSight, marked};
    });
    if (at === null) break;
    if (press === 0 && !at.name.startsWith("Skip to"))
      wrong.push(`begins with “${at.name}”, no way past the menu`);
    if (!at.inSight) wrong.push(`loses sight of “${at.name}”`);
    if (!at.marked) wrong.push(`does not mark “${at.name}” when it has the focus`);
  }
  return wrong;
}
