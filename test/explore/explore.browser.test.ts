import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type SiteUnderTest, siteUnderTest, type WatchedPage} from "../browser/browser.ts";

let site: SiteUnderTest;
beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens Explore at a query, hands over its page, and expects it to have kept quiet. */
async function explore(
  query: string,
  use: (page: Page, watched: WatchedPage) => Promise<void>,
  complaints: readonly RegExp[] = []
): Promise<void> {
  const watched = await site.open(`explore${query}`);
  try {
    // The examples are put up last, once the form answers in place.
    await watched.page.locator(".examples:not([hidden])").waitFor({state: "attached"});
    await use(watched.page, watched);
    const unexpected = watched.complaints.filter((one) => !complaints.some((pattern) => pattern.test(one)));
    expect(unexpected).toEqual([]);
  } finally {
    await watched.close();
  }
}

const status = (page: Page) => page.locator("#explore-status");
const says = (page: Page, words: RegExp) => status(page).filter({hasText: words}).waitFor({timeout: 60_000});
const show = (page: Page) => page.getByRole("button", {name: "Show", exact: true}).click();
const cells = (page: Page) => page.locator("#explore-view tbody td").allTextContents();

async function choose(page: Page, measure: string, by = ""): Promise<void> {
  await page.getByLabel("Measure").selectOption(measure);
  await page.getByLabel("Break down by").selectOption(by);
  await show(page);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name, exact: true}).click()
  ]);
  return readFileSync(await file.path());
}

describe("Explore", () => {
  test("shows its first view before any engine, and fetches none for it", async () => {
    await explore("", async (page) => {
      await page.waitForLoadState("networkidle");
      expect(await cells(page)).not.toHaveLength(0);
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({name}) => name)
      );
      expect(fetched.filter((name) => /duckdb|\.wasm|\.parquet|apache-arrow/.test(name))).toEqual([]);
    });
  });

  test("has nothing of the restricted edition", async () => {
    await explore("", async (page) => {
      const html = await page.content();
      expect(html).not.toMatch(/children-form|children\.parquet|start-children|not to be published/);
      expect((await page.request.get(`${site.url}release/children.parquet`)).status()).toBe(404);
    });
  });

  test("answers a choice, puts it into the address, and goes back and forward", async () => {
    await explore("", async (page) => {
      const first = await status(page).textContent();
      await choose(page, "children-looked-after", "age-band");
      await says(page, /Children looked after, by age/);
      expect(new URL(page.url()).search).toBe("?measure=children-looked-after&by=age-band");
      await page.goBack();
      await says(page, new RegExp(first?.slice(0, 30) ?? ""));
      expect(new URL(page.url()).search).toBe("");
      await page.goForward();
      await says(page, /by age/);
      expect(await page.getByLabel("Break down by").inputValue()).toBe("age-band");
    });
  });

  test("opens the same view from a shared address, and names what it does not know", async () => {
    await explore("?measure=children-looked-after&by=sex&year=2018-19&area=E99", async (page) => {
      await says(page, /by sex: .* There is no area “E99” here/);
      await page.waitForSelector("#explore-view svg");
      expect(await page.locator("input[value='2018-19']").isChecked()).toBe(true);
      expect(await page.locator("input[value='2017-18']").isChecked()).toBe(false);
    });
  });

  test("hides what the release hides, with the reason a click away", async () => {
    await explore(
      "?measure=children-looked-after&by=ethnic-group&across=age-band&year=2018-19",
      async (page) => {
        await says(page, /hidden to protect children/);
        expect(await cells(page)).toContain("[c]");
        await page.getByText("Why do some figures say [c]?").click();
        expect(await page.getByRole("link", {name: "How children are kept safe"}).first().isVisible()).toBe(
          true
        );
      }
    );
  });

  test("hands over the view: CSV, SVG and PNG made here", async () => {
    await explore("?measure=looked-after-rate&year=2018-19", async (page) => {
      await says(page, /figures/);
      const csv = (await download(page, "CSV")).toString("utf8");
      expect(csv.split("\n")[0]).toBe(
        readFileSync("src/release/measures.csv", "utf8").split("\n")[0]?.trim()
      );
      expect(csv).toContain("2018/19,31 March,");
      const svg = (await download(page, "SVG")).toString("utf8");
      expect(svg).toMatch(/^<svg xmlns=/);
      expect(svg).not.toContain("var(");
      const png = await download(page, "PNG");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1520);
    });
  });

  test("can be walked by arrow keys, each figure read out", async () => {
    await explore("?measure=looked-after-rate", async (page) => {
      await says(page, /figures/);
      await page.locator("#explore-view .plate").focus();
      await page.keyboard.press("ArrowRight");
      const first = await status(page).textContent();
      await page.keyboard.press("ArrowRight");
      const second = await status(page).textContent();
      expect(await page.locator("#explore-view svg.wide .here").count()).toBe(1);
      expect(first).toMatch(/^\S.*, \d{4}\/\d{2}: \d+/);
      expect(second).not.toBe(first);
    });
  });

  test("keeps its form folded on a phone until it is asked for, and folds it again once it is answered", async () => {
    await explore("", async (page) => {
      await page.setViewportSize({width: 320, height: 600});
      const measure = page.getByLabel("Measure");
      await measure.waitFor({state: "hidden"});
      await page.getByText("Change what is shown").click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await choose(page, "children-looked-after");
      await says(page, /^Showing Children looked after/);
      expect(await measure.isVisible()).toBe(false);
      await page.setViewportSize({width: 1280, height: 900});
      await measure.waitFor({state: "visible"});
    });
  });

  test("works by keyboard alone", async () => {
    await explore("", async (page) => {
      await page.getByLabel("Measure").focus();
      await page.keyboard.type("Children");
      await page.getByRole("button", {name: "Show", exact: true}).focus();
      await page.keyboard.press("Enter");
      await says(page, /^Showing Children/);
    });
  });

  test("says why when the engine cannot be fetched, and keeps what it shows", async () => {
    const blocked = [/\.wasm/, /console: /, /page error: Failed to fetch/];
    await explore(
      "",
      async (page) => {
        const before = await cells(page);
        await page.route(/duckdb-eh.*\.wasm/, (route) => route.abort());
        await choose(page, "children-looked-after");
        await page.locator("#explore-engine").filter({hasText: "did not arrive"}).waitFor();
        expect(await cells(page)).toEqual(before);
        await page.unroute(/duckdb-eh.*\.wasm/);
        await show(page);
        await says(page, /^Showing Children looked after/);
      },
      blocked
    );
  });
});

describe("the SQL box", () => {
  const ask = async (page: Page, sql: string) => {
    await page.getByLabel("Query", {exact: true}).fill(sql);
    await page.getByRole("button", {name: "Run"}).click();
  };

  test("runs its examples and the query of the chart above", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      for (const name of [
        "highest rate each year",
        "every hidden figure",
        "reviews by month",
        "the query of the chart above"
      ]) {
        await status(page).evaluate((line) => line.replaceChildren());
        await page.getByRole("button", {name}).click();
        await says(page, /^The query gave (the first )?\d+ rows\.$/);
      }
      expect(await page.getByLabel("Query", {exact: true}).inputValue()).toContain(
        "WHERE measure = 'looked-after-rate'"
      );
    });
  });

  test("puts errors plainly, reads only, and never calls out", async () => {
    await explore(
      "",
      async (page, {complaints}) => {
        await page.getByText("Ask in SQL").click();
        await ask(page, "SELECT shoe FROM measures");
        await says(page, /There is no column “shoe”/);
        await ask(page, "DROP TABLE measures");
        await says(page, /can only read/);
        await ask(page, "SELECT * FROM 'https://example.org/x.parquet'");
        await says(page, /There is no table/);
        await ask(page, "SELECT 1 AS one");
        await says(page, /gave 1 row/);
        expect(complaints.filter((one) => /^\d{3} https?:\/\/example/.test(one))).toEqual([]);
      },
      // The page's policy stops the request before it leaves; that it was tried at all is what is reported here.
      [/example\.org/, /console: /]
    );
  });

  test("can be stopped, while the engine starts as well as while it works, and answers the next question", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      await ask(
        page,
        "SELECT count(*) FROM range(100000) a, range(100000000) b WHERE (a.range * b.range) % 7 = 3"
      );
      await page.getByRole("button", {name: "Cancel"}).click();
      await says(page, /was stopped/);
      await ask(page, "SELECT 1 AS one");
      await says(page, /gave 1 row/);
      await ask(
        page,
        "SELECT count(*) FROM range(100000) a, range(100000000) b WHERE (a.range * b.range) % 7 = 3"
      );
      await says(page, /Running/);
      await page.getByRole("button", {name: "Cancel"}).click();
      await says(page, /was stopped/);
      await ask(page, "SELECT 2 AS two");
      await says(page, /gave 1 row/);
    });
  });

  test("opens from a shared address with its answer", async () => {
    await explore(`?sql=${encodeURIComponent("SELECT 3 AS three")}`, async (page) => {
      await page
        .locator("#explore-sql-answer td, #explore-sql-answer th[scope=row]")
        .filter({hasText: "3"})
        .waitFor({timeout: 60_000});
    });
  });
});

describe("for everyone", () => {
  test.each([
    ["", "Show"],
    ["?measure=children-looked-after&by=ethnic-group&across=age-band", "hidden"],
    ["?measure=children-looked-after&by=age-band&year=2018-19", "figures"],
    ["?sql=SELECT%201%20AS%20one", "1 row"]
  ])("axe finds nothing at %s", async (query, words) => {
    await explore(query, async (page) => {
      await says(page, new RegExp(words));
      await page.evaluate(axeSource);
      const broken = await page.evaluate(async () => {
        const {axe} = window as unknown as {
          axe: {run: (options: object) => Promise<{violations: {id: string; nodes: {target: string[]}[]}[]}>};
        };
        return (
          await axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
        ).violations.map(({id, nodes}) => `${id} ${nodes[0]?.target}`);
      });
      expect(broken).toEqual([]);
    });
  });

  test("without a script the first view, its table and its form are there", async () => {
    const {page, close} = await site.open("explore", {javaScriptEnabled: false});
    expect(await page.locator("#explore-view svg").count()).toBe(2);
    expect(await cells(page)).not.toHaveLength(0);
    expect(await page.getByRole("button", {name: "Show"}).count()).toBe(1);
    await close();
  });
});
