import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest, type WatchedPage} from "../browser/browser.ts";
import {axeViolations} from "./axe.ts";
import {pagesOf} from "./pages.ts";
import {NARROWEST, PHONE, WIDE} from "./screens.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

/** How many pixels a page is wider than its screen. */
const overflowOf = ({page}: WatchedPage): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Walks every page in one tab and gathers what `look` says of each. */
async function walk(
  options: Parameters<SiteUnderTest["open"]>[1],
  look: (tab: WatchedPage) => Promise<string[]>
): Promise<string[]> {
  const tab = await site.open("", options);
  const said: string[] = [];
  for (const address of pagesOf(site.dist)) {
    await tab.goTo(address);
    const wrong = [...(await look(tab)), ...tab.complaints];
    said.push(...wrong.map((what) => `/${address} ${what}`));
  }
  await tab.close();
  return said;
}

describe("every page", () => {
  it("breaks no rule of accessibility on a wide screen, and asks nothing of anybody else", async () => {
    expect(await walk({viewport: WIDE}, ({page}) => axeViolations(page))).toEqual([]);
  });

  it("breaks none on a phone, and fits its width", async () => {
    const problems = await walk({viewport: PHONE}, async (tab) => {
      const overflow = await overflowOf(tab);
      return [...(await axeViolations(tab.page)), ...(overflow > 0 ? [`is ${overflow} px too wide`] : [])];
    });
    expect(problems).toEqual([]);
  });

  it("can be read in the dark: words stand out from what is behind them", async () => {
    const dark = {viewport: WIDE, colorScheme: "dark" as const};
    expect(await walk(dark, ({page}) => axeViolations(page, ["color-contrast"]))).toEqual([]);
  });

  it("fits a screen of 320 pixels", async () => {
    const problems = await walk({viewport: NARROWEST}, async (tab) => {
      const overflow = await overflowOf(tab);
      return overflow > 0 ? [`is ${overflow} px too wide`] : [];
    });
    expect(problems).toEqual([]);
  });
});
