import {describe, expect, test} from "vitest";
import {serverDocument} from "../../../src/charts/server-document.ts";
import {examples} from "./examples.ts";
import {sameAsSnapshot} from "./snapshot.ts";

const document = serverDocument();

describe.each(Object.entries(examples))("the drawing of %s", (name, draw) => {
  test.each([760, 290])("is as it was at %i pixels", (width) => {
    const {same, message} = sameAsSnapshot(`${name}-${width}`, draw({width, document}).outerHTML);
    expect(same, message).toBe(true);
  });

  test("keeps letters at 10 pixels or more, and says nothing to a screen reader", () => {
    const svg = draw({width: 290, document});
    const sizes = [...svg.querySelectorAll("[font-size]")].map((words) =>
      Number(words.getAttribute("font-size"))
    );
    expect(Math.min(...sizes, 13)).toBeGreaterThanOrEqual(10);
    expect(svg.querySelectorAll("[aria-label]")).toHaveLength(0);
  });
});
