import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {ABBREVIATIONS} from "../../src/words/explain-abbreviations.ts";
import {readingAge} from "../../src/words/reading-age.ts";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {pagesOf, pagesToVisit} from "./pages.ts";
import {WIDE} from "./screens.ts";
import {wordsOf} from "./words-of.ts";

const WITHOUT_SCRIPT = {javaScriptEnabled: false, viewport: WIDE};

const LAST_REPORT = "the last report";

/** A site of any authority: its years are its own. */
const lastReport = (dist: string): string =>
  pagesOf(dist).findLast((address) => /^report\/\d{4}-\d\d$/.test(address)) ?? LAST_REPORT;

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

describe("without JavaScript", () => {
  it("every page is complete: one first heading, words, nothing failed, nothing foreign", async () => {
    const problems: string[] = [];
    const tab = await site.open("", WITHOUT_SCRIPT);
    for (const address of pagesToVisit(site.dist)) {
      await tab.goTo(address);
      const headings = await tab.page.locator("h1").count();
      if (headings !== 1) problems.push(`/${address} has ${headings} first headings`);
      const words = ((await tab.page.locator("main").textContent()) ?? "").trim().split(/\s+/).length;
      if (words < 40) problems.push(`/${address} says only ${words} words`);
      problems.push(...tab.complaints.map((complaint) => `/${address} ${complaint}`));
    }
    await tab.close();
    expect(problems).toEqual([]);
  });

  it.each(["", LAST_REPORT, "measures/children-looked-after", "explore", "compare"])(
    "%s shows its charts, each with a name, and its tables",
    async (named) => {
      const address = named === LAST_REPORT ? lastReport(site.dist) : named;
      const {page, close} = await site.open(address, WITHOUT_SCRIPT);
      const charts = await page.locator("[role=img][aria-label]:has(svg)").count();
      const drawn = await page.locator("[role=img] svg:visible :is(path, rect, circle, line)").count();
      const tables = await page.locator("table").count();
      await close();
      expect({charts: charts > 0, drawn: drawn > 0, tables: tables > 0}).toEqual({
        charts: true,
        drawn: true,
        tables: true
      });
    }
  );

  it("every link leads to a page or file that is there, and to a place on it", async () => {
    const tab = await site.open("", WITHOUT_SCRIPT);
    const known = new Map<string, string | null>();
    const textOf = async (url: string): Promise<string | null> => {
      const ready = known.get(url);
      if (ready !== undefined) return ready;
      const answer = await fetch(url);
      const isPage = /html/.test(answer.headers.get("content-type") ?? "");
      const text = answer.ok ? (isPage ? await answer.text() : "") : null;
      known.set(url, text);
      return text;
    };
    const dead: string[] = [];
    for (const address of pagesToVisit(site.dist)) {
      await tab.goTo(address);
      const links = await tab.page
        .locator("a[href]")
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      for (const link of new Set(links.filter((href) => href.startsWith(site.url)))) {
        const [url = "", fragment] = link.split("#");
        const text = await textOf(url.replace(/\?.*/, ""));
        const isThere = text !== null && (!fragment || text.includes(`id="${decodeURIComponent(fragment)}"`));
        if (!isThere) dead.push(`/${address} → ${link.replace(site.url, "/")}`);
      }
    }
    await tab.close();
    expect(dead).toEqual([]);
  });
});

/** Words that look like abbreviations: of the query language on Explore, of the return's codes, of measures. */
const NO_ABBREVIATION = /^(SELECT|FROM|WHERE|ORDER|BY|AND|OR|IN|IS|NOT|NULL|PN\d|KB|MB|AA)$/;

describe("the words of every page", () => {
  it("can be read at 14: the author's, the catalogue's, the checks' and the certificate's", () => {
    const hard = pagesOf(site.dist).flatMap((address) => {
      const age = readingAge(wordsOf(site.dist, address).prose);
      return age > 14 ? [`/${address} needs a reading age of ${age.toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
  });

  it("hold no abbreviation that the page does not explain", () => {
    const unexplained = pagesOf(site.dist)
      .filter((address) => address !== "explore" && !address.startsWith("published/"))
      .flatMap((address) => {
        const {all} = wordsOf(site.dist, address);
        const used = new Set(all.match(/\b[A-Z]{2,}\d*\b|\bDfE\b/g) ?? []);
        return [...used]
          .filter((short) => !NO_ABBREVIATION.test(short))
          .filter((short) => !(short in ABBREVIATIONS && new RegExp(`${short}( return)? \\(`).test(all)))
          .map((short) => `/${address} does not explain ${short}`);
      });
    expect(unexplained).toEqual([]);
  });
});
