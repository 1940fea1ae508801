import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {wordsOf} from "../../loaders/attack/pages/sentences.ts";
import {withMarks} from "../../src/lib/html/with-marks.ts";

it("a number is a number to the attacker, whatever mark says where it comes from", () => {
  const cells = ["47■", "1,204□", "8◆", "[c]"].map((words) => {
    const {document} = parseHTML(`<table><tr><td>${withMarks(words).html}</td></tr></table>`);
    return wordsOf(document.querySelector("td") as Element);
  });
  expect(cells).toEqual(["47", "1,204", "8", "[c]"]);
});
