import type {Page} from "playwright-core";

/** Asks Explore in SQL, which nothing but the engine and the Parquet file can answer, so that both are fetched. */
export async function askExplore(page: Page): Promise<void> {
  // A reader who reaches for the choices wakes them; what can be taken away is offered last, once they answer.
  await page.getByLabel("Measure", {exact: true}).focus();
  await page.locator("#explore-take button").first().waitFor({state: "attached"});
  await page.getByText("Ask in SQL").click();
  await page.getByRole("button", {name: "every hidden figure"}).click();
  await page.locator("#explore-sql-status").filter({hasText: "The query gave"}).waitFor({timeout: 60_000});
}
