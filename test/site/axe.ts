import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The category of axe's rules that look at colours. */
const OF_COLOUR = "cat.color";

/** What axe finds wrong with a page: each rule broken, with the first element that breaks it and how many do. */
export const axeViolations = (page: Page): Promise<string[]> => violations(page, "all");

/** The same of the rules alone whose answer can change when nothing but colours does: half of axe's work. */
export const colourViolations = (page: Page): Promise<string[]> => violations(page, "of colour");

async function violations(page: Page, rules: "all" | "of colour"): Promise<string[]> {
  // What is far below is laid out a moment late: measured half before and half after, it would lie over itself.
  const isHere = await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({finished}) => finished));
    return "axe" in window;
  });
  // Through the debugger, which the page's own policy does not bind. A page that is looked at again has it already.
  if (!isHere) await page.evaluate(source);
  const found = await page.evaluate(
    async ({tags, only}) => {
      const {axe} = window as unknown as {
        axe: {
          getRules: (tags: readonly string[]) => {ruleId: string; tags: string[]}[];
          run: (options: object) => Promise<{violations: Violation[]}>;
        };
      };
      const left = axe.getRules(tags).filter(({tags: own}) => only !== null && !own.includes(only));
      const rules = Object.fromEntries(left.map(({ruleId}) => [ruleId, {enabled: false}]));
      return (await axe.run({runOnly: tags, rules, resultTypes: ["violations"]})).violations;
    },
    {tags: WCAG, only: rules === "all" ? null : OF_COLOUR}
  );
  return found.map(({id, nodes}) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`);
}
