import {expect, test} from "vitest";
import type {TallyAbout} from "../../../loaders/make/parts/tally-file.ts";
import {type TallyFound, wrongTallies} from "../../../loaders/make/parts/wrong-tallies.ts";

const WANTED = {
  software: {name: "children-in-our-care", version: "0.2.0"},
  inputs: "aa",
  edition: "public"
} as const;

/** A tally of one of four parts, the first of which is 0. */
const tally = (name: string, part: number, other: Partial<TallyAbout> = {}): TallyFound => ({
  name,
  about: {...WANTED, part: {part, of: 4}, ...other}
});

/** File, code and words of all that is wrong. */
const wrong = (...found: readonly TallyFound[]) =>
  wrongTallies(found, WANTED).map(({file, code, message}) => `${file} ${code}: ${message}`);

const ALL = [tally("a", 0), tally("b", 1), tally("c", 2), tally("d", 3)];

test("every part once adds up, whatever the files are called", () => {
  expect(wrong(...ALL.toReversed())).toEqual([]);
});

test("parts that are missing are named", () => {
  expect(wrong(tally("a", 0), tally("b", 2))).toEqual([
    ". missing-part: No tally here is of 2/4, 4/4; count each with --part and --tally."
  ]);
});

test("a part that is there twice is named, with both files", () => {
  expect(wrong(...ALL, tally("e", 2))).toEqual([
    "e part-twice: Part 3/4 is in c too; take one of them away."
  ]);
});

test.each([
  ["other-inputs", {inputs: "bb"}, "Part 2/4 was counted from other files than the data folder holds now"],
  [
    "other-software",
    {software: {...WANTED.software, version: "0.1.0"}},
    "Part 2/4 was counted by children-in-our-care 0.1.0, and this is children-in-our-care 0.2.0"
  ],
  [
    "other-edition",
    {edition: "restricted"},
    "Part 2/4 was counted for the restricted edition, and this is the public one"
  ],
  ["other-split", {part: {part: 1, of: 8}}, "This is part 2/8, and other tallies here are parts of 4."]
] as const)("a foreign part is named: %s", (code, other, words) => {
  const [a, , c, d] = ALL as [TallyFound, TallyFound, TallyFound, TallyFound];
  expect(wrong(a, tally("b", 1, other), c, d)[0]).toContain(`b ${code}: ${words}`);
});

test("which split counts is settled by a tally of these data, wherever it is in the list", () => {
  expect(
    wrong(tally("a", 0, {inputs: "bb", part: {part: 0, of: 8}}), ...ALL.slice(1), tally("e", 0))
  ).toEqual([
    "a other-inputs: Part 1/8 was counted from other files than the data folder holds now; count it again."
  ]);
});

test("a file that is no tally is named, and its part is missing", () => {
  expect(wrong({name: "a", about: null}, ...ALL.slice(1))).toEqual([
    "a no-tally: This is no tally that this version can read; take the file away.",
    ". missing-part: No tally here is of 1/4; count each with --part and --tally."
  ]);
});

test("a folder without a tally is refused", () => {
  expect(wrong()).toEqual([
    ". no-tallies: There is no tally in this folder; --part and --tally make one each time."
  ]);
});
