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

/** How many parts of a page are laid out only when a reader comes near. */
const late = (page: Page): Promise<number> =>
  page
    .locator("body *")
    .evaluateAll(
      (parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === "auto").length
    );

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
  it("leaves what is far below for later, on paper nothing, and nothing shifts as one reads on", async () => {
    const report = pagesOf(site.dist).findLast((address) => /^report\/\d{4}-\d\d$/.test(address)) ?? "";
    for (const address of ["", "measures/children-looked-after", report]) {
      const {page, close} = await site.open(address, {viewport: WIDE});
      expect(await late(page), `/${address} on a screen`).toBeGreaterThan(3);
      expect(await shiftWhileReading(page), `/${address} while reading`).toBeLessThan(0.001);
      await page.emulateMedia({media: "print"});
      expect(await late(page), `/${address} on paper`).toBe(0);
      await close();
    }
  });
});
