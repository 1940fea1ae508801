import {expect, it} from "vitest";
import {authoritySchema} from "../../../loaders/read/authority.ts";
import {switchWords} from "../../../src/words/switch-words.ts";

const {switches} = authoritySchema.shape;

it.each(Object.keys(switches.parse({})))("a reader is told in words what %s means", (name) => {
  expect(switchWords(name, true)[0]).not.toBe(name);
});

it("says yes, no or the choice", () => {
  expect(switchWords("countSameCarerMoves", false)).toEqual([
    "A new placement with the same carer counts as a move",
    "No"
  ]);
  expect(switchWords("chineseGroup", "asian")[1]).toBe("Asian");
});
