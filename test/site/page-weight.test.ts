import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {type Fetched, overBudget} from "./over-budget.ts";
import budgets from "./page-weight.json" with {type: "json"};
import {pagesToVisit} from "./pages.ts";

describe("a budget", () => {
  const small = {"/": {page: {bytes: 100, requests: 1}, "style.css": {bytes: 50, requests: 1}}};
  const page = {path: "/", bytes: 100};

  it("is kept by a page that weighs no more", () => {
    expect(overBudget(small, "/", [page, {path: "/_import/style.0a1b2c3d.css", bytes: 50}])).toEqual([]);
  });

  it("names the file that grew", () => {
    const [complaint] = overBudget(small, "/", [page, {path: "/_import/style.0a1b2c3d.css", bytes: 51}]);
    expect(complaint).toMatch("style.css is 51 bytes");
    expect(complaint).toMatch("/_import/style.0a1b2c3d.css");
  });

  it("names a file that nobody planned for", () => {
    expect(overBudget(small, "/", [page, {path: "/a.wasm", bytes: 1}])[0]).toMatch("/a.wasm");
  });
});

const AT_ONCE = 6;

describe("every page", () => {
  let site: SiteUnderTest;
  beforeAll(async () => {
    site = await siteUnderTest();
  });
  afterAll(async () => {
    await site?.close();
  });

  async function fetchedBy(address: string): Promise<readonly Fetched[]> {
    const {page, close} = await site.open(address);
    // Only a script can fetch anything more once the page has loaded.
    if ((await page.locator("script").count()) > 0) await page.waitForLoadState("networkidle");
    const fetched = await page.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
        (entry) => ({
          path: new URL(entry.name).pathname,
          bytes: (entry as PerformanceResourceTiming).encodedBodySize
        })
      )
    );
    await close();
    return fetched;
  }

  it("stays within its budget of test/site/page-weight.json", async () => {
    // Nearly all of the time is waiting for silence, so several pages wait at once.
    const complaints: string[] = [];
    const pages = pagesToVisit(site.dist);
    const visitAll = async () => {
      for (let address = pages.shift(); address !== undefined; address = pages.shift())
        complaints.push(...overBudget(budgets, `/${address}`, await fetchedBy(address)));
    };
    await Promise.all(Array.from({length: AT_ONCE}, visitAll));
    expect(complaints).toEqual([]);
  });
});
