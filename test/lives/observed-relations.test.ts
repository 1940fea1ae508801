import {beforeAll, describe, expect, it, test} from "vitest";
import {OBSERVED} from "../../loaders/measures/relations/observed.ts";
import {parsedTemplate, templateText} from "../../loaders/measures/relations/template.ts";
import {runCommandOf} from "../commands/run-command-of.ts";

test("the relations written down are those that are observed now", () => {
  const {code, err} = runCommandOf("relations", ["--check"]);
  expect(err).toContain("is up to date");
  expect(code).toBe(0);
}, 300_000);

test("a relation written down is read back as it was", () => {
  for (const line of OBSERVED) expect(templateText(parsedTemplate(line))).toBe(line);
});

test.each([
  "looked-after",
  "looked-after <= nowhere",
  "looked-after: sex=green <= started",
  "started <= ceased <= nobody"
])("what is no relation is refused: %s", (line) => {
  expect(() => parsedTemplate(line)).toThrow();
});

describe("Nobody wrote these down", () => {
  let lines: ReadonlySet<string>;
  beforeAll(() => {
    lines = new Set(OBSERVED);
  });

  it.each([
    // In care for twelve months, in the health table: the same children.
    "looked-after: health-returned=yes <= looked-after: time-in-care=1-to-2-years/2-to-3-years/3-to-5-years/5-to-10-years/over-10-years",
    "looked-after: time-in-care=1-to-2-years/2-to-3-years/3-to-5-years/5-to-10-years/over-10-years <= looked-after: health-returned=yes",
    "looked-after: placement-type=with-parents <= looked-after: placement-provider=parents",
    "looked-after: placement-provider=parents <= looked-after: placement-type=with-parents",
    "looked-after: distance-band=over-20-miles & uasc=uasc <= nobody",
    "looked-after: same-carer-two-years=yes <= looked-after: not three-or-more-placements=yes",
    "looked-after: three-or-more-placements=yes <= looked-after: three-or-more-with-temporary=yes",
    "reviews: first-in-timescale=yes <= reviews: in-timescale=yes",
    "reviews: consultation-asked=yes <= reviews: parents-asked=yes",
    "reviews: parents-asked=yes <= reviews: held=yes",
    // Nobody grows older by more than a year in a year, and time in care goes band by band.
    "looked-after: time-in-care=1-to-2-years <= started, year before",
    "looked-after: time-in-care=2-to-3-years <= looked-after, year before: time-in-care=1-to-2-years",
    "looked-after: age-band=10-to-15 <= looked-after, year before: age-band=5-to-9/10-to-15 + started: age-band=5-to-9/10-to-15",
    // Flows by group and age together.
    "looked-after: ethnic-group=white & age-band=10-to-15 <= looked-after, year before: ethnic-group=white & age-band=5-to-9/10-to-15 + started: age-band=5-to-9/10-to-15"
  ])("%s", (line) => {
    expect(lines).toContain(line);
  });
});
