import {describe, expect, it} from "vitest";
import {required} from "../../loaders/contract/required.ts";

describe("required", () => {
  it("returns the value that is there, however empty it looks", () => {
    expect(required("2018/19", "the last year")).toBe("2018/19");
    expect(required(0, "the count")).toBe(0);
    expect(required("", "the cell")).toBe("");
    expect(required(false, "the switch")).toBe(false);
  });

  it.each([null, undefined])("stops at %s and names what was missing", (absent) => {
    expect(() => required(absent, "the last year")).toThrow("Missing: the last year.");
  });
});
