import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page: each rule broken, with the first element that breaks it and how many do. */
export async function axeViolations(page: Page, rules: readonly string[] = WCAG): Promise<string[]> {
  // What is far below is laid out a moment late: measured half before and half after, it would lie over itself.
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({finished}) => finished));
  });
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const {axe} = window as unknown as {
      axe: {run: (options: object) => Promise<{violations: Violation[]}>};
    };
    return (await axe.run({runOnly, resultTypes: ["violations"]})).violations;
  }, rules as string[]);
  return violations.map(({id, nodes}) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`);
}
