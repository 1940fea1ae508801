// Draws docs/pictures/home.png, the picture of the README, from the built site. Needed again when the home page changes.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {BROWSER_ARGUMENTS, ensureBrowser} from "./ensure-browser.mjs";
import {projectRoot} from "./project-root.mjs";
import {serve} from "./serve.ts";

const SIZE = {width: 1280, height: 950};

const site = join(projectRoot, "dist");
if (!existsSync(join(site, "index.html"))) {
  console.error("home-picture: there is no built site in dist. Run npm run build first.");
  process.exit(2);
}
const server = await serve({root: site});
const browser = await chromium.launch({executablePath: await ensureBrowser(), args: BROWSER_ARGUMENTS});
const page = await browser.newPage({viewport: SIZE, colorScheme: "light"});
await page.goto(server.url, {waitUntil: "load"});
await page.screenshot({path: join(projectRoot, "docs", "pictures", "home.png")});
await browser.close();
await server.close();
