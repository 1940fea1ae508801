import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Browser, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {BROWSER_ARGUMENTS, findBrowser} from "../../scripts/ensure-browser.mjs";
import {projectRoot} from "../../scripts/project-root.mjs";
import {serve} from "../../scripts/serve.ts";

/** The built site, served under the policy of the contract, and a browser to read it with. */
export interface SiteUnderTest {
  readonly url: string;
  readonly dist: string;
  /** Opens a page at `address` (no slash before it) and watches what it asks for. */
  open(address: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Whatever should not happen: console errors, failed or foreign requests, answers of 400 and more. */
  readonly complaints: string[];
  /** Goes on to another address in the same tab, with a clean slate of complaints. */
  goTo(address: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves a site (`SITE_DIST` or `dist` where none is given) and starts a browser; says what to do where either is missing. */
export async function siteUnderTest(
  dist = process.env.SITE_DIST ?? join(projectRoot, "dist")
): Promise<SiteUnderTest> {
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("No built site to test. npm test builds one; alone, run npm run build first.");
  }
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("No browser. npm test installs one; alone, set CHROMIUM to its path.");
  const server = await serve({root: dist});
  const browser = await chromium.launch({executablePath, args: BROWSER_ARGUMENTS});
  return {
    url: server.url,
    dist,
    open: (address, options) => openPage(browser, server.url, address, options),
    async close() {
      await browser.close();
      await server.close();
    }
  };
}

/** Left behind when we went on; and scripts that a browser told to run none was hinted at. */
const DROPPED = new Set(["net::ERR_ABORTED", "csp"]);

async function openPage(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !/^(data|blob):/.test(asked)) complaints.push(`foreign request ${asked}`);
  });
  page.on("requestfailed", (request) => {
    // What a page had asked for when we left it, or may not run, the browser drops: nothing is amiss.
    const reason = request.failure()?.errorText ?? "";
    if (!DROPPED.has(reason)) complaints.push(`failed ${request.url()} (${reason})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  const goTo = async (next: string): Promise<void> => {
    complaints.length = 0;
    await page.goto(url + next, {waitUntil: "load"});
  };
  await goTo(address);
  return {page, complaints, goTo, close: () => context.close()};
}
