import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {layoutsFor} from "../../loaders/anonymise/known-layouts.ts";

const READ = join(import.meta.dirname, "../../loaders/read");

describe("the layouts that can be made anonymous", () => {
  it("are all tables of the return that are read", () => {
    // `child.ts` is the column that they share.
    const tables = readdirSync(join(READ, "tables")).filter((file) => file !== "child.ts");
    expect(layoutsFor("2018-19/header.csv")).toHaveLength(tables.length);
  });

  it("are all logs that are read, but for feedback, which a person has to read through", () => {
    const logs = readdirSync(join(READ, "logs")).map((file) => file.replace(/ts$/, "csv"));
    const known = layoutsFor("service/reviews.csv").map(({name}) => name);
    expect([...known, "feedback.csv"].toSorted()).toEqual(logs.toSorted());
  });

  it("are the reviews alone of the safeguarding dataset", () => {
    expect(layoutsFor("ssd/ssd_person.csv").map(({name}) => name)).toEqual(["ssd_cla_reviews.csv"]);
  });
});
