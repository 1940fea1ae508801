import {readFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

const SUBTITLES = "[data-of-year] .figure-subtitle, [data-of-year] caption";

it("a year chosen is shown by every figure of one year, said aloud, kept in the address, and undone by going back", async () => {
  const {page, complaints, close} = await site.open("measures/children-looked-after");
  const texts = async () => (await page.locator(SUBTITLES).allTextContents()).join("\n");
  expect(await texts()).not.toContain("2017");
  const trend = await page.locator("#years").innerHTML();
  await page.getByRole("radio", {name: "2016/17"}).check();
  await page.locator("#year-status").filter({hasText: "Showing 2016/17 in"}).waitFor();
  expect(await texts()).toContain("31 March 2017");
  expect(await texts()).not.toContain("2019");
  expect(await page.locator("#years").innerHTML()).toBe(trend);
  expect(new URL(page.url()).search).toBe("?year=2016-17");
  await page.goBack();
  await page.locator("#year-status").filter({hasText: "Showing 2018/19 in"}).waitFor();
  expect(await texts()).not.toContain("2017");
  expect(complaints).toEqual([]);
  await close();
});

it("the neighbours and the months of a year follow too, and their downloads stay", async () => {
  const {page, goTo, close} = await site.open("measures/looked-after-rate?year=2016-17");
  const shown = page.locator("#neighbours figure");
  await shown.filter({hasText: "31 March 2017"}).waitFor();
  expect(await shown.getByRole("button").count()).toBe(3);
  await goTo("measures/reviews-in-timescale-of-due?year=2016-17");
  await page.locator("#months .figure-subtitle").filter({hasText: "2016/17"}).waitFor();
  await close();
});

it("a two-way table is taken away as a CSV of the year on show", async () => {
  const {page, close} = await site.open("measures/children-looked-after?year=2016-17");
  const table = page.locator("#pairs figure").filter({hasText: "31 March 2017"}).first();
  await table.waitFor();
  expect(await table.getByRole("button").allTextContents()).toEqual(["CSV"]);
  const [file] = await Promise.all([page.waitForEvent("download"), table.getByRole("button").click()]);
  const total = await table.locator("tr.total td").last().textContent();
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n");
  expect(lines.find((line) => line.startsWith("All,"))).toMatch(new RegExp(`^All,.*,${total}$`));
  expect(lines.at(-1)).toMatch(/^Source: /);
  await close();
});

it("a year that nobody published is named and left alone", async () => {
  const {page, complaints, close} = await site.open("measures/looked-after-rate?year=1999-00");
  await page
    .locator("#year-status")
    .filter({hasText: "There is no year “1999-00” here. Showing 2018/19."})
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});
