import {join} from "node:path";
import {type BrowserContext, chromium} from "playwright-core";
import {BROWSER_ARGUMENTS, ensureBrowser} from "../../scripts/ensure-browser.mjs";
import {bundle} from "../bundle.ts";

/** A browser that forgets everything between visits, and one that remembers. */
export interface BrowserUnderTest {
  /** A context that has never been anywhere. The caller closes it. */
  fresh(): Promise<BrowserContext>;
  /** One with a cache on disk, the same at every call: where a second visit is a warm one. */
  readonly warm: BrowserContext;
  close(): Promise<void>;
}

const VIEWPORT = {width: 1280, height: 900};

/** Starts both, each page of theirs observed from its first moment; `scratch` holds the cache. */
export async function browserUnderTest(scratch: string): Promise<BrowserUnderTest> {
  const executablePath = await ensureBrowser();
  const content = await bundle("browser/observe.ts");
  const browser = await chromium.launch({executablePath, args: BROWSER_ARGUMENTS});
  const warm = await chromium.launchPersistentContext(join(scratch, "profile"), {
    executablePath,
    args: BROWSER_ARGUMENTS,
    viewport: VIEWPORT
  });
  await warm.addInitScript({content});
  return {
    warm,
    async fresh() {
      const context = await browser.newContext({viewport: VIEWPORT});
      await context.addInitScript({content});
      return context;
    },
    async close() {
      await warm.close();
      await browser.close();
    }
  };
}
