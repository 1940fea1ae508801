import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {pagesOf} from "./pages.ts";
import {WIDE} from "./screens.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

/** How many parts of a page are laid out a moment after its first words, and how many are still waiting. */
const late = (page: Page): Promise<{later: number; waiting: number}> =>
  page.locator("body *").evaluateAll((parts) => {
    const styles = parts.map((part) => getComputedStyle(part));
    return {
      later: styles.filter(({animationName}) => animationName === "lay-out").length,
      waiting: styles.filter(({contentVisibility}) => contentVisibility === "auto").length
    };
  });

/** Reads a page from top to foot, a screen at a time, and gives how much moved under the reader's eyes. */
async function shiftWhileReading(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen = {shift: 0};
    Object.assign(window, {seen});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: "layout-shift", buffered: true});
  });
  for (let screen = 0; screen < 40; screen++) await page.mouse.wheel(0, WIDE.height);
  return page.evaluate(() => (window as unknown as {seen: {shift: number}}).seen.shift);
}

describe("a long page", () => {
  it("leaves what is far below for a moment later, on paper nothing, and nothing shifts", async () => {
    const report = pagesOf(site.dist).findLast((address) => /^report\/\d{4}-\d\d$/.test(address)) ?? "";
    for (const address of ["", "measures/children-looked-after", report]) {
      const {page, close} = await site.open(address, {viewport: WIDE});
      await expect.poll(() => late(page), {message: `/${address} on a screen`}).toMatchObject({waiting: 0});
      expect((await late(page)).later).toBeGreaterThan(3);
      expect(await shiftWhileReading(page), `/${address} while reading`).toBeLessThan(0.001);
      await page.emulateMedia({media: "print"});
      expect(await late(page), `/${address} on paper`).toEqual({later: 0, waiting: 0});
      await close();
    }
  });
});
