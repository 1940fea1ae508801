import {afterAll, beforeAll, expect, it} from "vitest";
import {type SiteUnderTest, siteUnderTest} from "../browser/browser.ts";
import {pagesOf} from "./pages.ts";
import {lookedAt, WAYS} from "./ways-to-look.ts";

/** Milliseconds that a walk of a hundred pages may take on a busy machine before it is given up. */
const PATIENCE = 600_000;

/**
 * The tests of all pages that `isOurs` picks. Several files share the pages, so that two workers do; whatever one of them
 * picks, the other must not.
 */
export function testPages(isOurs: (address: string) => boolean): void {
  let site: SiteUnderTest;
  let pages: readonly string[];
  let found: Awaited<ReturnType<typeof lookedAt>>;

  beforeAll(async () => {
    site = await siteUnderTest();
    pages = pagesOf(site.dist).filter(isOurs);
    found = await lookedAt(site, pages);
  }, PATIENCE);
  afterAll(async () => {
    await site?.close();
  });

  it.each(WAYS)(
    "every page breaks no rule of accessibility %s, fits, and asks nothing of anybody else",
    (way) => {
      const said = [...(found.get(way) ?? [])].flatMap(([address, wrong]) =>
        wrong.map((what) => `/${address} ${what}`)
      );
      expect(said).toEqual([]);
    }
  );

  it("every page was looked at in every way", () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const way of WAYS) expect([...(found.get(way)?.keys() ?? [])], way).toEqual(pages);
  });
}
