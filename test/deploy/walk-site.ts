import {chromium} from "playwright-core";
import {BROWSER_ARGUMENTS, findBrowser} from "../../scripts/ensure-browser.mjs";

/**
 * Opens each address of a site in a browser and gives all that went wrong: breaches of the policy, errors, answers
 * of 400 and more, requests that left the site. `url` ends in a slash, addresses begin without one.
 */
export async function walkSite(url: string, addresses: readonly string[]): Promise<string[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("No browser. npm test installs one; alone, set CHROMIUM to its path.");
  const browser = await chromium.launch({executablePath, args: BROWSER_ARGUMENTS});
  const problems: string[] = [];
  try {
    for (const address of addresses) {
      const complain = (what: string) => problems.push(`/${address} ${what}`);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.exposeBinding("complain", (_, what: string) => complain(what));
      await page.addInitScript(reportBreaches);
      page.on("console", (message) => message.type() === "error" && complain(message.text()));
      page.on("pageerror", ({message}) => complain(message));
      page.on("requestfailed", (request) => complain(`failed ${request.url()}`));
      page.on(
        "response",
        (answer) => answer.status() >= 400 && complain(`${answer.status()} ${answer.url()}`)
      );
      page.on("request", (request) => {
        if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
          complain(`asks for ${request.url()}`);
      });
      await page.goto(url + address, {waitUntil: "load"});
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return problems;
}

/** Runs in the page: the browser's own word that the policy stopped something, which no console need show. */
function reportBreaches(): void {
  const {complain} = window as unknown as {complain: (what: string) => void};
  document.addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) =>
    complain(`breaks ${violatedDirective} with ${blockedURI}`)
  );
}
