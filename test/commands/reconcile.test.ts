import {describe, expect, it} from "vitest";
import command from "../../loaders/commands/reconcile.ts";
import {VALID} from "../check/a-data-folder.ts";
import {aFolder} from "../check/a-folder.ts";
import {called} from "./called.ts";
import {runCommandOf} from "./run-command-of.ts";

describe("npm run reconcile", () => {
  it("ends with 1 for a gap that nobody has explained, and with 0 once somebody has", async () => {
    const gap = runCommandOf("reconcile", ["--data", aFolder(VALID)]);
    expect(gap.code).toBe(1);
    expect(gap.out).toContain("reviews 2018/19: differ beyond tolerance");
    expect(gap.out).toContain("returns/2018-19/reviews.csv:3");
    const explained = {...VALID, "explanations.md": "## reviews 2018/19\nThe log began in May.\n"};
    const again = await called(command, ["--data", aFolder(explained)]);
    expect(again.code).toBe(0);
    expect(again.out).toContain("explained: The log began in May.");
  });
});
