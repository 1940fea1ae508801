import {afterAll, beforeAll, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

const ENGINE = /duckdb|\.wasm/;
const FIGURES = /measures\.\w+\.parquet/;

it("a measure's page fetches the file of all figures only when asked for what it does not hold, and no engine", async () => {
  const {page, complaints, close} = await site.open("measures/looked-after-rate");
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.waitForLoadState("networkidle");
  expect(fetched.filter((url) => FIGURES.test(url))).toEqual([]);
  await page.getByLabel("Area").selectOption({label: "England"});
  await page.locator("#further").getByRole("button", {name: "Show"}).click();
  await page.locator("#further-view figure").waitFor();
  expect(fetched.filter((url) => FIGURES.test(url))).toHaveLength(1);
  expect(fetched.filter((url) => ENGINE.test(url))).toEqual([]);
  expect(await page.locator("#further-view table").first().textContent()).toContain("England");
  expect(await page.locator("#further-status").textContent()).toMatch(/^Showing .* figures/);
  expect(await page.locator("#further-view figure").getByRole("button").allTextContents()).toEqual([
    "CSV",
    "SVG",
    "PNG"
  ]);
  await page.locator("#further-view .plate").focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("#further-status").textContent()).toMatch(/^Thurrock, 2014\/15: \d/);
  expect(complaints).toEqual([]);
  await close();
});

it("a choice beyond the page's figures can be linked", async () => {
  const {page, close} = await site.open(
    "measures/children-looked-after?table=ethnic-group.age-band&period=2016-17"
  );
  const table = page.locator("#further-view table");
  await table.first().waitFor();
  expect(await table.first().textContent()).toContain("Asian");
  expect(await page.getByLabel("Year", {exact: true}).inputValue()).toBe("2016-17");
  await close();
});
