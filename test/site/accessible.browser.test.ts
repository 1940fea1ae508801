import type {BrowserContextOptions} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest, type WatchedPage} from "../browser/browser.ts";
import {axeViolations} from "./axe.ts";
import {headingsOutOfOrder, keysLost, motionsOf, overflowOf, smallTargets} from "./looks.ts";
import {oneOfEachKind, pagesOf} from "./pages.ts";
import {NARROWEST, PAPER, PHONE, WIDE} from "./screens.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

type Look = (tab: WatchedPage) => Promise<string[]>;

/** Walks pages in one tab and gathers what `look` says of each. */
async function walk(
  options: BrowserContextOptions,
  look: Look,
  pages = pagesOf(site.dist)
): Promise<string[]> {
  const tab = await site.open("", options);
  const said: string[] = [];
  for (const address of pages) {
    await tab.goTo(address);
    const wrong = [...(await look(tab)), ...tab.complaints];
    said.push(...wrong.map((what) => `/${address} ${what}`));
  }
  await tab.close();
  return said;
}

const breaksNoRule: Look = ({page}) => axeViolations(page);

/** Milliseconds that a walk of a hundred pages may take on a busy machine before it is given up. */
const PATIENCE = 300_000;

describe("every page", {timeout: PATIENCE}, () => {
  it("breaks no rule of accessibility on a wide screen, and asks nothing of anybody else", async () => {
    expect(await walk({viewport: WIDE}, breaksNoRule)).toEqual([]);
  });

  it("breaks none on a phone, and fits its width", async () => {
    const look: Look = async ({page}) => [...(await axeViolations(page)), ...(await overflowOf(page))];
    expect(await walk({viewport: PHONE}, look)).toEqual([]);
  });

  it("breaks none in the dark", async () => {
    expect(await walk({viewport: WIDE, colorScheme: "dark"}, breaksNoRule)).toEqual([]);
  });

  it("breaks none on paper", async () => {
    const look: Look = async ({page}) => {
      await page.emulateMedia({media: "print"});
      const wrong = await axeViolations(page);
      await page.emulateMedia({media: "screen"});
      return wrong;
    };
    expect(await walk({viewport: PAPER}, look)).toEqual([]);
  });

  it("has its headings in order and its targets large enough for a finger", async () => {
    const look: Look = async ({page}) => [...(await headingsOutOfOrder(page)), ...(await smallTargets(page))];
    expect(await walk({viewport: PHONE}, look)).toEqual([]);
  });

  it("fits a screen of 320 pixels, which is what 400% zoom leaves", async () => {
    expect(await walk({viewport: NARROWEST}, ({page}) => overflowOf(page))).toEqual([]);
  });
});

describe("one page of each kind", {timeout: PATIENCE}, () => {
  it("breaks no rule where a reader forces the colours", async () => {
    const forced = {viewport: WIDE, forcedColors: "active" as const};
    expect(await walk(forced, breaksNoRule, oneOfEachKind(site.dist))).toEqual([]);
  });

  it("moves nothing where a reader asks for stillness", async () => {
    const still = {viewport: WIDE, reducedMotion: "reduce" as const};
    expect(await walk(still, ({page}) => motionsOf(page), oneOfEachKind(site.dist))).toEqual([]);
  });

  it("can be used by keyboard: first past the menu, then from control to control, each in sight when reached", async () => {
    expect(await walk({viewport: WIDE}, ({page}) => keysLost(page), oneOfEachKind(site.dist))).toEqual([]);
  });
});
