import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../../../browser/browser.ts";
import {axeViolations} from "../../../site/axe.ts";
import {pagesOf} from "../../../site/pages.ts";
import {NARROWEST} from "../../../site/screens.ts";
import {type RestrictedSite, restrictedSite} from "./restricted-site.ts";

let built: RestrictedSite;
let site: SiteUnderTest;
beforeAll(async () => {
  built = await restrictedSite();
  vi.stubEnv("SITE_DIST", built.dist);
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
  built?.remove();
});

/** Opens Explore at a query, hands over its page once the bars answer, and expects it to have kept quiet. */
async function children(query: string, use: (page: Page) => Promise<void>): Promise<void> {
  const {page, complaints, close} = await site.open(`explore${query}`);
  try {
    await page.getByRole("button", {name: "Start again"}).waitFor();
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}

const count = (page: Page) => page.locator("#children-status").textContent();
const selector = (attribute: string, category: string) => `input[name="${attribute}"][value="${category}"]`;
const box = (page: Page, attribute: string, category: string) =>
  page.locator(`#children-form ${selector(attribute, category)}`);
const bar = (page: Page, attribute: string, category: string) =>
  page.locator(`#children-form label:has(${selector(attribute, category)}) .count`).textContent();
const query = (page: Page) => new URL(page.url()).search;

describe("the linked views", () => {
  test("start with everybody of the latest year", async () => {
    await children("", async (page) => {
      expect(await count(page)).toBe("All 64 children looked after on 31 March 2019.");
      expect(await bar(page, "sex", "male")).toBe("32 of 32");
    });
  });

  test("a click in one filters all the others, against the whole", async () => {
    await children("", async (page) => {
      await box(page, "sex", "female").click();
      expect(await count(page)).toBe("32 of 64 children looked after on 31 March 2019.");
      expect(await bar(page, "ethnic-group", "black")).toBe("16 of 32");
      expect(await bar(page, "sex", "male")).toBe("32 of 32");
      await box(page, "ethnic-group", "black").click();
      expect(await count(page)).toMatch(/^16 of 64/);
      expect(await bar(page, "age-band", "5-to-9")).toBe("8 of 32");
      const width = await page
        .locator("[data-attribute=age-band] .part")
        .first()
        .evaluate((part) => part.style.width);
      expect(width).toBe("25%");
    });
  });

  test("the selection is the address: shared, back and forward", async () => {
    await children("?child-sex=female&child-ethnic-group=fish", async (page) => {
      expect(await count(page)).toMatch(/^32 of 64 .*There is no ethnic group “fish” here/);
      await box(page, "legal-status", "section-20").click();
      expect(query(page)).toBe("?child-sex=female&child-legal-status=section-20");
      await page.goBack();
      await page.locator("#children-status", {hasText: /^32 of 64/}).waitFor();
      expect(await box(page, "legal-status", "section-20").isChecked()).toBe(false);
      await page.goForward();
      await page.locator("#children-status", {hasText: /^16 of 64/}).waitFor();
      await page.getByRole("button", {name: "Start again"}).click();
      expect([query(page), await count(page)]).toEqual([
        "",
        "All 64 children looked after on 31 March 2019."
      ]);
    });
  });

  test("does not start the query engine, going back neither", async () => {
    await children("", async (page) => {
      await box(page, "sex", "female").click();
      await page.goBack();
      await page.waitForLoadState("networkidle");
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({name}) => name)
      );
      expect(fetched.filter((name) => /duckdb|\.wasm|measures\.parquet/.test(name))).toEqual([]);
      expect(fetched.filter((name) => /children\..*parquet/.test(name))).toHaveLength(1);
    });
  });

  test("works by keyboard: Tab, space, and Shift with space for neighbours", async () => {
    await children("", async (page) => {
      await box(page, "sex", "male").focus();
      await page.keyboard.press("Space");
      expect(await count(page)).toMatch(/^32 of 64/);
      await page.keyboard.press("Tab");
      expect(await box(page, "sex", "female").evaluate((one) => one === document.activeElement)).toBe(true);
      await box(page, "age-band", "5-to-9").focus();
      await page.keyboard.press("Space");
      expect(await count(page)).toMatch(/^16 of 64/);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Space");
      expect(await count(page)).toMatch(/^32 of 64/);
    });
  });

  test("a drag over neighbours takes them all", async () => {
    await children("?child-sex=male", async (page) => {
      const labels = page.locator("[data-attribute=age-band] label");
      await labels.first().hover();
      await page.mouse.down();
      await labels.last().hover();
      await page.mouse.up();
      await page.waitForURL(
        (url) => url.search === "?child-sex=male&child-age-band=5-to-9&child-age-band=10-to-15"
      );
      expect(await count(page)).toMatch(/^32 of 64/);
    });
  });

  test("stays in the address when a figure is chosen above", async () => {
    await children("?child-sex=female", async (page) => {
      await page.locator("#explore-take button").first().waitFor();
      await page.getByLabel("Measure", {exact: true}).selectOption("children-looked-after");
      await page.getByRole("button", {name: "Show", exact: true}).click();
      expect(query(page)).toBe("?measure=children-looked-after&child-sex=female");
      await page.locator("#explore-status", {hasText: /^Showing/}).waitFor({timeout: 60_000});
      expect(await count(page)).toMatch(/^32 of 64/);
    });
  });

  test("keeps what is ticked or chosen before the scripts are there", async () => {
    const {page, goTo, close} = await site.open("");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/children\.\w+\.parquet/, async (route) => {
      await held;
      await route.continue();
    });
    await goTo("explore");
    await box(page, "sex", "female").check();
    release();
    await page
      .locator("#children-status")
      .filter({hasText: /^32 of 64/})
      .waitFor();
    expect(query(page)).toContain("child-sex=female");
    await page.route(/start-explore/, (route) => route.abort());
    await page.getByLabel("Measure", {exact: true}).selectOption("started");
    await Promise.all([
      page.waitForURL(/measure=started/),
      page.getByRole("button", {name: "Show", exact: true}).click()
    ]);
    expect(query(page)).toContain("child-sex=female");
    await close();
  });

  test("axe finds nothing, with and without a selection, and nothing is too wide for 320 pixels", async () => {
    await children("?child-sex=female", async (page) => {
      expect(await axeViolations(page)).toEqual([]);
      await page.setViewportSize(NARROWEST);
      await page.locator("#explore-choices:not([open]) > summary").click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test("without a script the counts of the latest year are there", async () => {
    const {page, close} = await site.open("explore", {javaScriptEnabled: false});
    expect(await count(page)).toBe("All 64 children looked after on 31 March 2019.");
    expect(await bar(page, "sex", "male")).toBe("32 of 32");
    await close();
  });
});

describe("the restricted edition", () => {
  test("says on every page that it must not be published, and asks not to be indexed", () => {
    const pages = pagesOf(built.dist);
    const html = (name: string) => readFileSync(join(built.dist, `${name}.html`), "utf8");
    const fileOf = (address: string) =>
      address === "" || address.endsWith("/") ? `${address}index` : address;
    for (const address of pages) {
      expect([address, html(fileOf(address)).includes("not to be published")]).toEqual([address, true]);
      expect([address, html(fileOf(address)).includes('content="noindex, nofollow"')]).toEqual([
        address,
        true
      ]);
    }
  });

  test("states its own risk in place of a certificate, as risk.json has it", async () => {
    const {page, complaints, close} = await site.open("safe");
    const risk = JSON.parse(readFileSync(join(built.dist, "release/risk.json"), "utf8"));
    const alone = await page.locator("main tbody td:nth-of-type(1)").allTextContents();
    expect(alone.map(Number)).toEqual(risk.unique.map(({children: each}: {children: number}) => each));
    expect(await page.locator("h1").textContent()).toBe("What this edition could give away");
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
