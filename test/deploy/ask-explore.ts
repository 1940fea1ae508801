import type {Page} from "playwright-core";

/** Asks Explore for figures that its page does not hold, so that the engine and the Parquet file are fetched. */
export async function askExplore(page: Page): Promise<void> {
  // The examples are put up last, once the form answers in place.
  await page.locator(".examples:not([hidden])").waitFor({state: "attached"});
  await page.getByLabel("Measure").selectOption("children-looked-after");
  await page.getByLabel("Break down by").selectOption("age-band");
  await page.getByRole("button", {name: "Show", exact: true}).click();
  await page.locator("#explore-status").filter({hasText: "by age"}).waitFor({timeout: 60_000});
}
