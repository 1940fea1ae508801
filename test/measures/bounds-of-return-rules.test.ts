import {expect, test} from "vitest";
import {episode, folderOf, header} from "../children/hand-made.ts";
import {countFolder} from "./counted-values.ts";

/** The reasons of the bounds that are stated of two children, one of whom lives with a parent. */
function reasons(provider: "PR0" | "PR1"): readonly string[] {
  const withParents = episode("ann", "2018-06-01", {
    legalStatus: "C2",
    placementType: "P1",
    placementProvider: provider
  });
  const {counted} = countFolder(
    folderOf({
      returns: {header: [header("ann"), header("bob")], episodes: [withParents, episode("bob", "2018-06-01")]}
    })
  );
  return counted.bounds.map(({why}) => why);
}

test("what the law and the return's rules say is stated of every 31 March", () => {
  expect(reasons("PR0").filter((why) => why.includes("youth justice"))).toHaveLength(3);
  expect(reasons("PR0")).toContain("nobody else provides for a child placed with parents (rules 527 to 531)");
});

test("a rule that the records break is not stated", () => {
  expect(reasons("PR1")).not.toContain(
    "nobody else provides for a child placed with parents (rules 527 to 531)"
  );
  expect(reasons("PR1")).toContain("parents provide only for a child placed with them (rule 550)");
});
