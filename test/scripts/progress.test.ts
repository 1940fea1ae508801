import {describe, expect, it} from "vitest";
import {Progress} from "../../scripts/progress.ts";

/** What a progress writes to a terminal or to a file. */
function written(isTTY: boolean, quiet: boolean, use: (progress: Progress) => void): string {
  const parts: string[] = [];
  const out = {isTTY, write: (part: string) => parts.push(part) > 0};
  use(new Progress(out, {quiet}));
  return parts.join("");
}

const work = (progress: Progress) => {
  progress.step("Protecting", 1, 4);
  progress.step("Protecting", 2, 4);
  progress.say("Protected 4 tables.");
  progress.next("npm run dev");
  progress.close(1234);
};

describe("progress", () => {
  it("is a bar on a terminal, in one line", () => {
    const words = written(true, false, work);
    expect(words).toContain("Protecting [#####···············] 1 of 4 …");
    expect(words).toContain("Protecting [##########··········] 2 of 4 …");
    expect(words.split("\n")).toHaveLength(3);
  });

  it("is plain lines elsewhere, each step once, without a single control sign", () => {
    expect(written(false, false, work)).toBe(
      "Protecting\nProtected 4 tables.\nTook 1.2 seconds. Next: npm run dev\n"
    );
  });

  it("is silent when asked", () => {
    expect(written(true, true, work)).toBe("");
  });

  it("says how long it took also where nothing comes next", () => {
    expect(written(false, false, (progress) => progress.close(50))).toBe("Took 0.1 seconds.\n");
  });
});
