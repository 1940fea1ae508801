import type {BrowserContext} from "playwright-core";
import type {SiteServer} from "../../scripts/serve.ts";
import type {Observed} from "./observe.ts";

/** One visit to a page: what it cost to carry and how it went. */
export interface Loaded extends Observed {
  /** Bodies as they travelled, compressed; a worker's too. */
  readonly bytes: number;
  readonly requests: number;
}

/** Milliseconds in which a page that says it is done may still paint, shift or block. */
const SETTLING = 300;

/**
 * Visits `url` once and waits until the page is complete: loaded, painted, and where it works by script, no
 * longer marked `data-working`. `server` is the one that answers, which counts what it sends.
 */
export async function load(context: BrowserContext, server: SiteServer, url: string): Promise<Loaded> {
  const page = await context.newPage();
  const before = server.log.length;
  await page.goto(url, {waitUntil: "load"});
  await page.waitForSelector("html:not([data-working])", {state: "attached", timeout: 120_000});
  await page.waitForFunction(() => window.observed.largestPaint > 0);
  await page.waitForTimeout(SETTLING);
  const observed = await page.evaluate(() => window.observed);
  await page.close();
  const answers = server.log.slice(before);
  return {
    ...observed,
    bytes: answers.reduce((sum, answer) => sum + answer.bytes, 0),
    requests: answers.length
  };
}
