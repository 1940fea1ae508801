// The browser tests and the PDFs need a Chromium: the machine's own where there is one, else one is installed.
import {existsSync} from "node:fs";
import {run} from "./run.mjs";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium on this machine, or null. `CHROMIUM` in the environment goes first. */
export async function findBrowser() {
  const own = process.env.CHROMIUM;
  if (own) return own;
  const usual = USUAL_PLACES.find((path) => existsSync(path));
  if (usual) return usual;
  const {chromium} = await import("playwright-core");
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : null;
}

/**
 * Path of a Chromium, installed now if need be: Debian's as root on Debian, elsewhere Playwright's own. Null, with a
 * word on standard error, where none can be had.
 */
export async function installBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.error("Installing a browser for the tests (once) …");
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) {
    const env = {DEBIAN_FRONTEND: "noninteractive"};
    await run("apt-get", ["update", "-qq"], {env});
    await run("apt-get", ["install", "-y", "-qq", "chromium"], {env});
  } else {
    await run("playwright-core", ["install", "--with-deps", "chromium"]);
  }
  const installed = await findBrowser();
  if (installed) return installed;
  console.error("No browser could be installed. Install Chromium, or set CHROMIUM to the path of one.");
  return null;
}

/** The same, for what can do nothing without one: ends the process where none can be had. */
export async function ensureBrowser() {
  return (await installBrowser()) ?? process.exit(1);
}

/** Switches that keep a headless Chromium silent: it must not reach for the network on its own account. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
