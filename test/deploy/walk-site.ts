import {chromium, type Page} from "playwright-core";
import {BROWSER_ARGUMENTS, findBrowser} from "../../scripts/ensure-browser.mjs";

/** What the walk does on a page, once it has loaded, before it goes on to the next. */
type Linger = (page: Page) => Promise<void>;

/**
 * Opens each address of a site in a browser, one after the other as a reader would, and gives all that went wrong:
 * breaches of the policy, errors, answers of 400 and more, requests and links that leave the site. `url` ends in a slash,
 * addresses begin without one; `linger` says what to wait for where a page goes on loading.
 */
export async function walkSite(
  url: string,
  addresses: readonly string[],
  linger: Readonly<Record<string, Linger>> = {}
): Promise<string[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("No browser. npm test installs one; alone, set CHROMIUM to its path.");
  const browser = await chromium.launch({executablePath, args: BROWSER_ARGUMENTS});
  const problems: string[] = [];
  let current = "";
  const complain = (what: string) => problems.push(`/${current} ${what}`);
  try {
    const page = await browser.newPage();
    await page.exposeBinding("complain", (_, what: string) => complain(what));
    await page.addInitScript(reportBreaches);
    page.on("console", (message) => message.type() === "error" && complain(message.text()));
    page.on("pageerror", ({message}) => complain(message));
    page.on("response", (answer) => answer.status() >= 400 && complain(`${answer.status()} ${answer.url()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
        complain(`asks for ${request.url()}`);
    });
    for (const address of addresses) {
      current = address;
      await page.goto(url + address, {waitUntil: "load"});
      await linger[address]?.(page);
      for (const link of await strayLinks(page, url)) complain(`links to ${link}`);
    }
  } finally {
    await browser.close();
  }
  return problems;
}

/** Links of a page that stay on its server and leave the site, as those that begin with a slash do under a path. */
async function strayLinks(page: Page, url: string): Promise<readonly string[]> {
  const links = await page
    .locator("a[href]")
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  return links.filter((link) => new URL(link).origin === new URL(url).origin && !link.startsWith(url));
}

/** Runs in the page: the browser's own word that the policy stopped something, which no console need show. */
function reportBreaches(): void {
  const {complain} = window as unknown as {complain: (what: string) => void};
  document.addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) =>
    complain(`breaks ${violatedDirective} with ${blockedURI}`)
  );
}
