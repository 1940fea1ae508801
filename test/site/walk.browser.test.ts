import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {pagesOf} from "./pages.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDE = {width: 1280, height: 900};
const PHONE = {width: 360, height: 740};
const NARROWEST = {width: 320, height: 600};

let site: SiteUnderTest;

beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}

/** Rules of WCAG 2.2 AA that a page breaks, with the first element that breaks each. */
async function axeViolations(page: Awaited<ReturnType<SiteUnderTest["open"]>>["page"]): Promise<string[]> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const {axe} = window as unknown as {
      axe: {run: (options: object) => Promise<{violations: AxeViolation[]}>};
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run({runOnly: tags})).violations;
  });
  return violations.map(({id, nodes}) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`);
}

describe("every page, without JavaScript", () => {
  it("is complete in its HTML: one heading, words, nothing failed, nothing foreign", async () => {
    const problems: string[] = [];
    for (const address of pagesOf(site.dist)) {
      const {page, complaints, close} = await site.open(address, {javaScriptEnabled: false, viewport: WIDE});
      const headings = await page.locator("h1").count();
      if (headings !== 1) problems.push(`/${address} has ${headings} first headings`);
      const words = ((await page.locator("main").textContent()) ?? "").trim().split(/\s+/).length;
      if (words < 40) problems.push(`/${address} says only ${words} words`);
      problems.push(...complaints.map((complaint) => `/${address} ${complaint}`));
      await close();
    }
    expect(problems).toEqual([]);
  });

  it("shows its charts: each figure has a drawing with a name, and a table", async () => {
    const problems: string[] = [];
    for (const address of ["", "report/2018-19", "measures/children-looked-after", "explore"]) {
      const {page, close} = await site.open(address, {javaScriptEnabled: false, viewport: WIDE});
      const drawings = await page.locator("svg[role=img][aria-label]").count();
      if (drawings === 0) problems.push(`/${address} shows no chart`);
      const shapes = await page.locator("svg[role=img] :is(path,rect,circle,line)").count();
      if (shapes === 0) problems.push(`/${address} has empty charts`);
      if (address !== "" && (await page.locator("table").count()) === 0)
        problems.push(`/${address} has no table`);
      await close();
    }
    expect(problems).toEqual([]);
  });
});

describe.each([
  ["wide", {viewport: WIDE}],
  ["on a phone", {viewport: PHONE}],
  ["at its narrowest", {viewport: NARROWEST}],
  ["in the dark", {viewport: WIDE, colorScheme: "dark" as const}]
])("every page, %s", (_, options) => {
  it("breaks no rule of accessibility, asks nothing of anybody else, and fits its width", async () => {
    const problems: string[] = [];
    for (const address of pagesOf(site.dist)) {
      const {page, complaints, close} = await site.open(address, options);
      problems.push(...complaints.map((complaint) => `/${address} ${complaint}`));
      problems.push(...(await axeViolations(page)).map((violation) => `/${address} ${violation}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      if (overflow > 0) problems.push(`/${address} is ${overflow} px too wide`);
      await close();
    }
    expect(problems).toEqual([]);
  });
});

describe("every link", () => {
  it("leads to a page or file that is there, and to a place on it", async () => {
    const {page, close} = await site.open("", {javaScriptEnabled: false});
    const dead: string[] = [];
    const known = new Map<string, string>();
    const textOf = async (url: string): Promise<string | null> => {
      const ready = known.get(url);
      if (ready !== undefined) return ready;
      const answer = await page.request.get(url);
      if (!answer.ok()) return null;
      const text = /html/.test(answer.headers()["content-type"] ?? "") ? await answer.text() : "";
      known.set(url, text);
      return text;
    };
    for (const address of pagesOf(site.dist)) {
      await page.goto(site.url + address, {waitUntil: "domcontentloaded"});
      const links = await page
        .locator("a[href]")
        .evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
      for (const link of new Set(links)) {
        if (!link.startsWith(site.url)) continue;
        const [url = "", fragment] = link.split("#");
        const text = await textOf(url);
        if (text === null) dead.push(`/${address} → ${link}`);
        else if (fragment && !text.includes(`id="${decodeURIComponent(fragment)}"`))
          dead.push(`/${address} → ${link}`);
      }
    }
    await close();
    expect(dead).toEqual([]);
  });
});
