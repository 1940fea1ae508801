import {describe, expect, test} from "vitest";
import {type Choices, defaultChoices} from "../../../../src/lib/address/choices.ts";
import {readChoices} from "../../../../src/lib/address/read-choices.ts";
import {citableAddress, formValues, writeChoices} from "../../../../src/lib/address/write-choices.ts";
import {madeOffer as offer} from "../explore/made-release.ts";
import {anyChoices} from "./any-choices.ts";

const read = (query: string) => readChoices(new URLSearchParams(query), offer);

describe("an address", () => {
  test("without choices is the view that stands in the page", () => {
    expect(read("")).toEqual({choices: defaultChoices(offer), ignored: []});
  });

  test("says every choice, and gives it back", () => {
    for (const choices of anyChoices(offer, 200)) {
      expect(readChoices(writeChoices(choices, offer), offer)).toEqual({choices, ignored: []});
      expect(readChoices(formValues(choices), offer)).toEqual({choices, ignored: []});
    }
  });

  test("is short: what goes without saying is left out", () => {
    const {choices} = read("measure=children-looked-after&by=sex&intervals=no");
    expect(String(writeChoices(choices, offer))).toBe("measure=children-looked-after&by=sex&intervals=no");
  });

  test("holds several measures in the order asked for, each once", () => {
    const {choices} = read(
      "measure=looked-after-rate&measure=children-looked-after&measure=looked-after-rate"
    );
    expect(choices.measures).toEqual(["looked-after-rate", "children-looked-after"]);
    expect(String(writeChoices(choices, offer))).toBe(
      "measure=looked-after-rate&measure=children-looked-after"
    );
  });

  test("is what a form with an empty second and third measure sends, too", () => {
    expect(read("measure=children-looked-after&measure=&measure=").choices.measures).toEqual([
      "children-looked-after"
    ]);
  });

  test("is the same for the same view, in whatever order it was chosen", () => {
    const [one, other] = [
      "area=E92000001&measure=looked-after-rate&area=E06000034",
      "measure=looked-after-rate&area=E06000034&area=E92000001"
    ];
    expect(citableAddress(read(one).choices, offer)).toBe(citableAddress(read(other).choices, offer));
  });

  test("carries the stamp of its release, and an old stamp is named", () => {
    expect(citableAddress(defaultChoices(offer), offer)).toContain("release=2018-19-1");
    expect(read("measure=looked-after-rate&release=2017-18-2").ignored).toEqual([
      "The address cites release 2017-18-2; these figures are of release 2018-19.1."
    ]);
  });
});

describe("a value that is not offered is named and ignored", () => {
  test.each([
    ["measure=nonsense", "There is no measure “nonsense” here, so it was left out."],
    ["measure=looked-after-rate&year=1999-00", "There is no year “1999/00” here, so it was left out."],
    ["measure=looked-after-rate&area=E99", "There is no area “E99” here, so it was left out."],
    [
      "measure=looked-after-rate&as=share",
      "There is no way to show it called “share” here, so it was left out."
    ],
    ["measure=looked-after-rate&measure=old", "There is no measure “old” here, so it was left out."],
    ["measure=looked-after-rate&sort=age", "There is no order called “age” here, so it was left out."],
    [
      "measure=looked-after-rate&by=sex",
      "Children looked after per 10,000 is not published by “sex”, so it is shown in total."
    ],
    [
      "measure=children-looked-after&by=sex&across=shoe-size",
      "Children looked after is not published by “sex” and “shoe-size” together."
    ]
  ])("%s", (query, sentence) => {
    expect(read(query).ignored).toEqual([sentence]);
  });

  test("and the rest of the address still counts", () => {
    const {choices} = read("measure=children-looked-after&by=sex&across=shoe-size&year=2017-18&year=1999-00");
    expect(choices).toMatchObject({
      measures: ["children-looked-after"],
      by: "sex",
      across: null,
      years: ["2017/18"]
    } satisfies Partial<Choices>);
  });
});
