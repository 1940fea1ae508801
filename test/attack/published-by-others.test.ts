import {describe, expect, it} from "vitest";
import {decode} from "../../loaders/attack/gather/decode.ts";
import {printedFigure} from "../../loaders/attack/gather/printed-figure.ts";
import {required} from "../../loaders/contract/required.ts";
import {ENGLAND_FILES} from "../../loaders/england/england-files.ts";
import {wideEngland} from "../../loaders/england/wide-england.ts";
import {held, heldFolder} from "../england/held-england.ts";

const decoded = (path: string, bytes: Uint8Array) => decode({path, bytes, unpacked: {path, bytes}});

describe("all authorities' figures on a site", () => {
  it("are known for what others have published: they tell no figure of the release, and their words are read", async () => {
    const wide = await decoded("england.parquet", wideEngland(held));
    expect(wide.records.map(({time_period}) => time_period)).toEqual([2010, 2025]);
    expect(wide.records.map(printedFigure)).toEqual([null, null]);
    expect(wide.isUnreadable).toBeUndefined();
    expect(wide.texts[1]?.split("\n")).toEqual(
      expect.arrayContaining(["Kent", "looked-after-rate", "ees-2025"])
    );
  });

  it("are known as numbers too", async () => {
    const bytes = required(heldFolder.read(ENGLAND_FILES.numbers), "the numbers");
    const {records} = await decoded("_file/figures.parquet", bytes);
    expect(records.map(({series}) => series)).toEqual([0, held.series.length - 1]);
  });

  it("lend their columns to nothing else: a table with one column more is read row by row", async () => {
    const bytes = required(heldFolder.read(ENGLAND_FILES.population), "the population");
    expect((await decoded("england.parquet", bytes)).records.length).toBeGreaterThan(2000);
  });
});
