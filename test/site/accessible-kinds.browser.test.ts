import type {BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {axeViolations} from "./axe.ts";
import {keysLost, motionsOf} from "./looks.ts";
import {oneOfEachKind} from "./pages.ts";
import {WIDE} from "./screens.ts";

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

/** Walks one page of each kind in one tab and gathers what `look` says of each. */
async function walk(options: BrowserContextOptions, look: (page: Page) => Promise<string[]>) {
  const tab = await site.open("", {viewport: WIDE, ...options});
  const said: string[] = [];
  for (const address of oneOfEachKind(site.dist)) {
    await tab.goTo(address);
    const wrong = [...(await look(tab.page)), ...tab.complaints];
    said.push(...wrong.map((what) => `/${address} ${what}`));
  }
  await tab.close();
  return said;
}

describe("one page of each kind", () => {
  it("breaks no rule where a reader forces the colours", async () => {
    expect(await walk({forcedColors: "active"}, (page) => axeViolations(page))).toEqual([]);
  });

  it("moves nothing where a reader asks for stillness", async () => {
    expect(await walk({reducedMotion: "reduce"}, motionsOf)).toEqual([]);
  });

  it("can be used by keyboard: first past the menu, then from control to control, each in sight when reached", async () => {
    expect(await walk({}, keysLost)).toEqual([]);
  });
});
