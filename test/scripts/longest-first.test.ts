import {expect, it} from "vitest";
import {rankOf} from "./longest-first.ts";

it("a file that starts a browser goes before one that starts a process, and both before the rest", () => {
  expect(rankOf("test/deploy/nginx.browser.test.ts", "")).toBe(0);
  expect(rankOf("test/site/page-weight.test.ts", "site = await siteUnderTest();")).toBe(0);
  expect(rankOf("test/commands/release.test.ts", 'spawnSync("npm", ["test"])')).toBe(1);
  expect(rankOf("test/read/catalogue.test.ts", "expect(1 + 1).toBe(2)")).toBe(2);
});
