import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readColumns} from "../../../../src/lib/database/read-columns.ts";
import {type SiteUnderTest, siteUnderTest, type WatchedPage} from "../../../browser/browser.ts";
import {axeViolations} from "../../../site/axe.ts";
import {PHONE} from "../../../site/screens.ts";

let site: SiteUnderTest;
beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

/** Opens Explore at a query, reaches for its form, hands over its page, and expects it to have kept quiet. */
async function explore(
  query: string,
  use: (page: Page, watched: WatchedPage) => Promise<void>,
  complaints: readonly RegExp[] = []
): Promise<void> {
  const watched = await site.open(`explore${query}`);
  try {
    await watched.page.evaluate(() =>
      document.querySelector("#explore-measure-1")?.dispatchEvent(new Event("change", {bubbles: true}))
    );
    // What can be taken away is put up last, once the form answers in place.
    await watched.page.locator("#explore-take button").first().waitFor({state: "attached"});
    await use(watched.page, watched);
    const unexpected = watched.complaints.filter((one) => !complaints.some((pattern) => pattern.test(one)));
    expect(unexpected).toEqual([]);
  } finally {
    await watched.close();
  }
}

const status = (page: Page) => page.locator("#explore-status");
const says = (page: Page, words: RegExp) => status(page).filter({hasText: words}).waitFor({timeout: 60_000});
const sqlSays = (page: Page, words: RegExp) =>
  page.locator("#explore-sql-status").filter({hasText: words}).waitFor({timeout: 60_000});
const show = (page: Page) => page.getByRole("button", {name: "Show", exact: true}).click();
const cells = (page: Page) => page.locator("#explore-view tbody td").allTextContents();

async function choose(page: Page, measure: string, by = ""): Promise<void> {
  await page.getByLabel("Measure", {exact: true}).selectOption(measure);
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
  const fetchedBy = (page: Page) =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));

  test("opens with its first view and one small script, and fetches no more until somebody reaches for it", async () => {
    const {page, complaints, close} = await site.open("explore");
    await page.waitForLoadState("networkidle");
    expect(await cells(page)).not.toHaveLength(0);
    expect((await fetchedBy(page)).filter((name) => name.endsWith(".js"))).toHaveLength(1);
    await page.getByLabel("Measure", {exact: true}).focus();
    await page.locator("#explore-take button").first().waitFor();
    const fetched = await fetchedBy(page);
    expect(fetched.filter((name) => /duckdb|\.wasm/.test(name))).toEqual([]);
    expect(fetched.filter((name) => name.endsWith(".js")).length).toBeLessThan(15);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a choice sent before the script is there is answered all the same", async () => {
    const {page, close} = await site.open("explore");
    await page.route(/start-explore/, (route) => route.abort());
    await page.getByLabel("Measure", {exact: true}).selectOption("started");
    await Promise.all([page.waitForURL(/measure=started/), show(page)]);
    await page.unroute(/start-explore/);
    await page.reload();
    await says(page, /^Showing Children who started/);
    await close();
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

  test("shows several measures, a column and where units differ a chart each, and goes back to one", async () => {
    await explore("", async (page) => {
      await page.getByText("Add another measure").click();
      await page.getByLabel("Second measure").selectOption("reviews-held");
      await page.getByLabel("Third measure").selectOption("reviews-due");
      await show(page);
      await says(page, /rate of children looked after, reviews held and reviews due/i);
      expect(new URL(page.url()).search).toBe(
        "?measure=looked-after-rate&measure=reviews-held&measure=reviews-due"
      );
      expect(await page.locator("#explore-view thead th").allTextContents()).toEqual([
        "Area",
        "Rate of children looked after, per 10,000",
        "Reviews held",
        "Reviews due"
      ]);
      const headings = page.locator("#explore-view svg.wide > text");
      expect(await headings.allTextContents()).toEqual([
        "Rate of children looked after, per 10,000",
        "Thurrock, reviews"
      ]);
      await page.goBack();
      await says(page, /^Showing Rate of children looked after: /);
      expect(await page.getByLabel("Second measure").inputValue()).toBe("");
    });
  });

  test("puts rows into the order asked for, and says it in the address", async () => {
    await explore("", async (page) => {
      await page.getByLabel("By name").check();
      await show(page);
      await page.waitForURL(/sort=name/);
      const areas = await page.locator("#explore-view tbody th").allTextContents();
      expect(areas).toEqual([...areas].sort());
    });
  });

  test("takes years and areas quickly: all, none, one alone, or a range with Shift and the space bar", async () => {
    await explore("", async (page) => {
      const years = page.locator("details.many").filter({hasText: "Years"});
      await years.locator("summary").focus();
      await page.keyboard.press("Enter");
      await years.getByRole("button", {name: "None"}).press("Enter");
      expect(await years.locator("summary").textContent()).toBe("Years: none");
      const boxes = years.getByRole("checkbox");
      await boxes.nth(1).press("Space");
      await boxes.nth(3).press("Shift+Space");
      expect(await years.locator("summary").textContent()).toBe("Years: 2015/16 to 2017/18");
      const areas = page.locator("details.many").filter({hasText: "Areas"});
      await areas.locator("summary").click();
      await areas.getByRole("button", {name: "Ours alone"}).click();
      expect(await areas.locator("summary").textContent()).toBe("Areas: Thurrock");
      await show(page);
      await page.waitForURL(/year=2015-16&year=2016-17&year=2017-18&area=E06000034$/);
    });
  });

  test("shows the query of its view, and runs it", async () => {
    await explore("?measure=started&year=2018-19", async (page) => {
      await says(page, /^Showing Children who started/);
      await page.getByText("Show the query").click();
      await page.getByRole("link", {name: "Change it, and run it"}).click();
      await sqlSays(page, /Read it, then press Run/);
      await page.getByRole("button", {name: "Run", exact: true}).click();
      await sqlSays(page, /gave \d+ rows/);
      expect(await status(page).textContent()).toMatch(/^Showing Children who started/);
    });
  });

  test("hides what the release hides, with the reason a click or a key away", async () => {
    await explore(
      "?measure=children-looked-after&by=ethnic-group&across=age-band&year=2018-19",
      async (page) => {
        await says(page, /hidden to protect children/);
        expect(await cells(page)).toContain("[c]");
        const reason = page.locator("#why-hidden");
        const first = page.locator("#explore-view td button").first();
        expect(await reason.isVisible()).toBe(false);
        await first.click();
        expect(await reason.isVisible()).toBe(true);
        expect(await axeViolations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        expect(await reason.isVisible()).toBe(false);
        await first.press("Enter");
        expect(await reason.getByRole("link", {name: "How children are kept safe"}).isVisible()).toBe(true);
      }
    );
  });

  test("hands over the view, the first one too: CSV, Parquet, SVG and PNG made here", async () => {
    await explore("", async (page) => {
      const csv = (await download(page, "CSV")).toString("utf8");
      expect(csv.split("\n")[0]).toBe(
        readFileSync(join(site.dist, "release/measures.csv"), "utf8").split("\n")[0]?.trim()
      );
      const released = readFileSync(join(site.dist, "release/measures.csv"), "utf8").split("\n");
      const ours = released.filter((line) => /Thurrock,looked-after-rate,total,.*,own,/.test(line));
      expect(ours.map((line) => csv.includes(line.trim()))).toEqual(ours.map(() => true));
      expect(csv).toContain("2018/19,31 March,");
      const parquet = await readColumns(Uint8Array.from(await download(page, "Parquet")).buffer);
      expect(parquet.map(({name}) => name).join(",")).toBe(csv.split("\n")[0]);
      const kinds = new Map(parquet.map(({name, type}) => [name, type]));
      expect([kinds.get("value"), kinds.get("numerator"), kinds.get("measure")]).toEqual([
        "DOUBLE",
        "INT32",
        "BYTE_ARRAY"
      ]);
      const values = parquet.find(({name}) => name === "value")?.values ?? [];
      expect(values.map((value) => value ?? "x")).toEqual(
        csvParse(csv).map(({value}) => (value === "x" ? value : Number(value)))
      );
      const svg = (await download(page, "SVG")).toString("utf8");
      expect(svg).toMatch(/^<svg xmlns=/);
      expect(svg).not.toContain("var(");
      const png = await download(page, "PNG");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1520);
    });
  });

  test("puts the chart on the clipboard as a picture", async () => {
    await explore("", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", {name: "Copy as picture"}).click();
      await says(page, /on the clipboard/);
      const kinds = await page.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap(({types}) => types)
      );
      expect(kinds).toEqual(["image/png"]);
    });
  });

  test("says why a figure is hidden to those who walk to it", async () => {
    await explore("?measure=children-looked-after&by=ethnic-group&year=2018-19", async (page) => {
      await says(page, /hidden to protect children/);
      await page.locator("#explore-view .plate").focus();
      await page.keyboard.press("ArrowRight");
      for (let step = 0; step < 9 && !/Press Enter/.test((await status(page).textContent()) ?? ""); step++)
        await page.keyboard.press("ArrowDown");
      expect(await status(page).textContent()).toMatch(/: \[c\], hidden to protect children\. Press Enter/);
      await page.keyboard.press("Enter");
      expect(await page.locator("#why-hidden").isVisible()).toBe(true);
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
      const measure = page.getByLabel("Measure", {exact: true});
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

  test("unfolds at the first touch of a phone, and keeps what is chosen before its script is there", async () => {
    const {page, close} = await site.open("explore", {viewport: PHONE});
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/start-explore/, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByText("Change what is shown").click();
    await page.getByLabel("Measure", {exact: true}).selectOption("started");
    release();
    await page.locator("#explore-take button").first().waitFor({state: "attached"});
    expect(await page.getByLabel("Measure", {exact: true}).inputValue()).toBe("started");
    const button = await page.getByRole("button", {name: "Show", exact: true}).boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    await close();
  });

  test("works by keyboard alone", async () => {
    await explore("", async (page) => {
      await page.getByLabel("Measure", {exact: true}).focus();
      await page.keyboard.type("Children");
      await page.getByRole("button", {name: "Show", exact: true}).focus();
      await page.keyboard.press("Enter");
      await says(page, /^Showing Children/);
    });
  });

  test("says why when the engine cannot be fetched, and goes on showing figures", async () => {
    const blocked = [/\.wasm/, /console: /, /page error: Failed to fetch/];
    await explore(
      "",
      async (page) => {
        await page.route(/duckdb-eh.*\.wasm/, (route) => route.abort());
        await page.getByText("Ask in SQL").click();
        const engine = page.locator("#explore-engine");
        await engine.filter({hasText: "did not arrive"}).waitFor();
        expect(await engine.textContent()).toContain("downloads have every figure");
        expect(await axeViolations(page)).toEqual([]);
        await choose(page, "children-looked-after");
        await says(page, /^Showing Children looked after/);
        await page.unroute(/duckdb-eh.*\.wasm/);
        await page.getByRole("button", {name: "Run"}).click();
        await sqlSays(page, /gave \d+ rows/);
      },
      blocked
    );
  });

  test("tells an old browser so, without the engine", async () => {
    await explore("", async (page) => {
      await page.evaluate(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
      await page.getByText("Ask in SQL").click();
      await page.locator("#explore-engine").filter({hasText: "too old to run the query engine"}).waitFor();
    });
  });

  test("says so when the figures do not arrive, keeps what it shows, and tries again", async () => {
    const figures = /measures\.\w+\.parquet/;
    const {page, goTo, close} = await site.open("explore");
    const before = await cells(page);
    await page.route(figures, (route) => route.abort());
    await goTo("explore?measure=children-looked-after");
    await says(page, /did not arrive/);
    expect(await cells(page)).toEqual(before);
    await page.unroute(figures);
    await show(page);
    await says(page, /^Showing Children looked after/);
    await close();
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
        await page.locator("#explore-sql-status").evaluate((line) => line.replaceChildren());
        await page.getByRole("button", {name}).click();
        await sqlSays(page, /^The query gave (the first )?[\d,]+ rows\.$/);
      }
      expect(await page.getByLabel("Query", {exact: true}).inputValue()).toContain(
        "WHERE measure IN ('looked-after-rate')"
      );
    });
  });

  test("puts errors plainly, with their line, and reads one table only", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      await ask(page, "SELECT shoe\nFROM measures");
      await sqlSays(page, /There is no column “shoe”.*\(line 1\)/);
      expect(await axeViolations(page)).toEqual([]);
      await ask(page, "SELECT *\nFORM measures");
      await sqlSays(page, /stops making sense at “.*” *.*\(line 2\)/);
      await ask(page, "DROP TABLE measures");
      await sqlSays(page, /can only read/);
      for (const outside of [
        "SELECT * FROM 'https://example.org/x.parquet'",
        "SELECT * FROM read_csv('https://example.org/x.csv')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM glob('*')",
        "ATTACH 'other.db'",
        "COPY measures TO 'out.csv'",
        "SET memory_limit = '64GB'"
      ]) {
        await ask(page, outside);
        await sqlSays(page, /no files and no addresses|can only read|There is no table|cannot be changed/);
        await page.locator("#explore-sql-status").evaluate((line) => line.replaceChildren());
      }
      await ask(page, "SELECT 1 AS one");
      await sqlSays(page, /gave 1 row/);
    });
  });

  test("shows a long answer a page at a time, and hands over all of it", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      await ask(page, "SELECT range AS number FROM range(60)");
      await sqlSays(page, /gave 60 rows/);
      const rows = page.locator("#explore-sql-answer tbody tr");
      expect(await rows.count()).toBe(25);
      await page.getByRole("button", {name: "Later rows"}).click();
      await page.getByRole("button", {name: "Later rows"}).click();
      expect(await rows.count()).toBe(10);
      expect(await page.getByRole("button", {name: "Later rows"}).isDisabled()).toBe(true);
      const csv = (await download(page, "CSV of this answer")).toString("utf8");
      expect(csv.trim().split("\n")).toHaveLength(61);
      await page.getByLabel("Query", {exact: true}).fill("SELECT 1 AS one");
      await page.keyboard.press("Control+Enter");
      await sqlSays(page, /gave 1 row/);
    });
  });

  test("can be stopped, while the engine starts as well as while it works, and answers the next question", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      await ask(
        page,
        "SELECT count(*) FROM range(100000) a, range(100000000) b WHERE (a.range * b.range) % 7 = 3"
      );
      await page.getByRole("button", {name: "Cancel"}).click();
      await sqlSays(page, /was stopped/);
      await ask(page, "SELECT 1 AS one");
      await sqlSays(page, /gave 1 row/);
      await ask(
        page,
        "SELECT count(*) FROM range(100000) a, range(100000000) b WHERE (a.range * b.range) % 7 = 3"
      );
      await sqlSays(page, /Running/);
      await page.getByRole("button", {name: "Cancel"}).click();
      await sqlSays(page, /was stopped/);
      await ask(page, "SELECT 2 AS two");
      await sqlSays(page, /gave 1 row/);
    });
  });

  test("runs one statement at a time, so that no query can leave the transaction that only reads", async () => {
    await explore("", async (page) => {
      await page.getByText("Ask in SQL").click();
      await ask(page, "COMMIT; DELETE FROM measures");
      await sqlSays(page, /Only one query can be run at a time/);
      await ask(page, "SELECT measure FROM measures LIMIT 2;");
      await sqlSays(page, /gave 2 rows/);
    });
  });

  test("opens from a shared address with its query, and runs it when the reader says so", async () => {
    await explore(`?sql=${encodeURIComponent("SELECT 3 AS three")}`, async (page) => {
      await sqlSays(page, /Read it, then press Run/);
      expect(await page.locator("#explore-sql-answer").textContent()).toBe("");
      await page.getByRole("button", {name: "Run"}).click();
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
    ["?measure=started&measure=looked-after-rate", "figures"]
  ])("axe finds nothing at %s", async (query, words) => {
    await explore(query, async (page) => {
      await says(page, new RegExp(words));
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test("axe finds nothing beside an answer in SQL", async () => {
    await explore("?sql=SELECT%201%20AS%20one", async (page) => {
      await page.getByRole("button", {name: "Run"}).click();
      await sqlSays(page, /1 row/);
      expect(await axeViolations(page)).toEqual([]);
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
