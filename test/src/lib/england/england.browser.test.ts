import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {required} from "../../../../loaders/contract/required.ts";
import {writeAddress} from "../../../../src/lib/england/address.ts";
import {answerOf} from "../../../../src/lib/england/answer.ts";
import {answerSentence, englandSentence, valueText} from "../../../../src/lib/england/answer-words.ts";
import type {EnglandChoices} from "../../../../src/lib/england/choices.ts";
import {comparedWith, withsOf} from "../../../../src/lib/england/compared-with.ts";
import {placeName} from "../../../../src/lib/england/place-name.ts";
import {publishedOf} from "../../../../src/lib/england/published-of.ts";
import {yearShown, yearsWith} from "../../../../src/lib/england/years-with.ts";
import {type SiteUnderTest, siteUnderTest} from "../../../browser/browser.ts";
import {held} from "../../../england/held-england.ts";

const CHOICES = 200;

/** Patience for an engine of some megabytes on a busy machine. */
const START = 120_000;

let site: SiteUnderTest;
beforeAll(async () => {
  site = await siteUnderTest();
});
afterAll(async () => {
  await site?.close();
});

/** Choices that go through councils, lists, series and years at different paces, so that few of them have much in common. */
function someChoices(count: number): readonly EnglandChoices[] {
  const councils = held.areas.filter(({level}) => level === "Local authority");
  const pick = <T>(list: readonly T[], at: number): T => required(list[at % list.length], "one of a list");
  return Array.from({length: count}, (_, at) => {
    const area = pick(councils, at * 37);
    const year = 2010 + ((at * 7) % 16);
    const {measure, breakdown, category, unit} = pick(held.series, at * 131);
    const lists = withsOf(held).filter(
      (one) => comparedWith(held, {area: area.code, with: one, year}).length > 0
    );
    return {area: area.code, with: pick(lists, at), series: {measure, breakdown, category, unit}, year};
  });
}

/** What the page should say, from the numbers themselves: no engine has a part in it. */
function expected(choices: EnglandChoices) {
  const published = publishedOf(held, choices.series);
  const year = yearShown(choices.year, yearsWith(published.figures, held));
  const answer = answerOf(held, {...choices, year}, published);
  const {before, number, after} = answerSentence(answer);
  return {
    said: `${before}${number}${after} ${englandSentence(answer)}`,
    rows: [answer.ours, answer.england, ...(answer.region ? [answer.region] : []), ...answer.others].map(
      (one) => [placeName(one.area), valueText(one, answer)]
    )
  };
}

describe("choices on England's page", () => {
  it(`${CHOICES} of them show what the numbers say`, {timeout: 600_000}, async () => {
    const {page, complaints, close} = await site.open("england?area=kent&measure=over-20-miles");
    await page.getByText("was not sent anywhere").waitFor({timeout: START});
    for (const choices of someChoices(CHOICES)) {
      const address = writeAddress(choices, held);
      const shown = await page.evaluate(async (query) => {
        const status = document.querySelector("#england-status");
        status?.replaceChildren();
        history.pushState(null, "", query);
        dispatchEvent(new PopStateEvent("popstate"));
        const until = performance.now() + 30_000;
        while (!status?.textContent?.includes("was not sent anywhere")) {
          if (performance.now() > until) throw new Error(`No answer to ${query}: ${status?.textContent}`);
          await new Promise((later) => setTimeout(later, 5));
        }
        return {
          said: document.querySelector(".said")?.textContent ?? "",
          rows: [...document.querySelectorAll("#all-councils tbody tr")].map((row) =>
            [...row.children].slice(0, 2).map((cell) => cell.textContent)
          )
        };
      }, address);
      const right = expected(choices);
      expect(shown.rows, address).toEqual(right.rows);
      expect(shown.said.startsWith(right.said), `${address}: ${shown.said} / ${right.said}`).toBe(true);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("answer on a phone whether Kent is unusual among its neighbours, by the form", async () => {
    const {page, complaints, close} = await site.open("england", {viewport: {width: 360, height: 740}});
    await page.getByLabel("Council", {exact: true}).fill("Kent");
    await page.getByLabel("Measure", {exact: true}).selectOption({label: "Over 20 miles from home"});
    await page.getByRole("button", {name: "Show"}).click();
    await page.locator(".said", {hasText: "of Kent’s children"}).waitFor({timeout: START});
    const verdicts = await page.locator(".verdicts").textContent();
    expect(verdicts).toMatch(/(Higher|Lower) than \w+ of the ten, by more than chance|Not unusual/);
    expect(new URL(page.url()).searchParams.get("measure")).toBe("over-20-miles");
    const saved = page.waitForEvent("download");
    await page.locator("#years").getByRole("button", {name: "CSV"}).click();
    expect((await saved).suggestedFilename()).toBe("years.csv");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
    await close();
  });

  it("keep the page's answer, with a sentence, where the figures are damaged", async () => {
    const {page, close} = await site.open("england");
    await page.route(/figures\.\w+\.parquet$/, (route) => route.fulfill({body: "no Parquet"}));
    const before = await page.locator(".said").textContent();
    await page.getByLabel("Council", {exact: true}).fill("Kent");
    await page.getByRole("button", {name: "Show"}).click();
    await page.getByText("What this page showed is still right").waitFor({timeout: START});
    expect(await page.locator(".said").textContent()).toBe(before);
    await close();
  });
});

describe("SQL on Explore", () => {
  it("can join the release with all authorities' figures", async () => {
    const {page, close} = await site.open("explore");
    // The form answers once its script has arrived; what can be taken away is put up last.
    await page.locator("#explore-measure-1").dispatchEvent("change", {bubbles: true});
    await page.locator("#explore-take button").first().waitFor({state: "attached"});
    await page.getByText("Ask in SQL").click();
    const sql = `SELECT count(*) AS figures, (SELECT count(*) FROM measures) > 0 AS both FROM england`;
    await page.getByLabel("Query", {exact: true}).fill(sql);
    await page.getByRole("button", {name: "Run"}).click();
    await page
      .locator("#explore-sql-answer", {hasText: String(held.numbers.length)})
      .waitFor({timeout: START});
    await close();
  });
});
