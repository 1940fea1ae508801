import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {dataFolderFrom} from "../../loaders/synthetic/data-folder.ts";
import {SHIPPED_SEED} from "../../loaders/synthetic/shipped-seed.ts";
import {synthesise} from "../../loaders/synthetic/synthesise.ts";

describe("synthesise", () => {
  test("gives the shipped data folder from its seed, byte for byte", async () => {
    for (const [path, text] of dataFolderFrom(diskFolder("."), SHIPPED_SEED))
      expect(text === readFileSync(`data/${path}`, "utf8"), `data/${path} is not what the seed gives`).toBe(
        true
      );
  });

  test("gives other children from another seed, and as many of them on the last day", () => {
    const episodes = (seed: number) => synthesise(seed).get("returns/2018-19/episodes.csv") ?? "";
    const open = (text: string) => text.split("\n").filter((line) => line.split(",")[7] === "").length;
    expect(episodes(7)).not.toBe(episodes(8));
    expect([open(episodes(7)), open(episodes(8))]).toEqual([293, 293]);
  });
});
