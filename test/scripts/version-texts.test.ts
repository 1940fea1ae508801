import {describe, expect, it} from "vitest";
import {changelogFor, citationFor, isNewer} from "../../scripts/version-texts.ts";

describe("a new version", () => {
  it.each([
    ["0.2.0", true],
    ["0.1.1", true],
    ["0.10.0", true],
    ["0.1.0", false],
    ["0.0.9", false],
    ["0.2", false],
    ["v0.2.0", false]
  ])("%s comes after 0.1.0: %s", (version, newer) => {
    expect(isNewer(version, "0.1.0")).toBe(newer);
  });

  it("takes what was unreleased, and leaves older versions", () => {
    const changelog = "# Changelog\n\n## Unreleased\n\n- A page.\n\n## 0.1.0, 2026-01-02\n\n- All.\n";
    expect(changelogFor(changelog, "0.2.0", "2026-03-04")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 0.2.0, 2026-03-04\n\n- A page.\n\n## 0.1.0, 2026-01-02\n\n- All.\n"
    );
  });

  it("is not made of nothing", () => {
    expect(() => changelogFor("## Unreleased\n\n## 0.1.0\n\n- All.\n", "0.2.0", "2026-03-04")).toThrow(
      "nothing under Unreleased"
    );
  });

  it("is what is cited", () => {
    const citation = "cff-version: 1.2.0\nversion: 0.1.0\ndate-released: 2026-01-02\n";
    expect(citationFor(citation, "0.2.0", "2026-03-04")).toBe(
      "cff-version: 1.2.0\nversion: 0.2.0\ndate-released: 2026-03-04\n"
    );
  });
});
