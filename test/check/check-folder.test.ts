import {describe, expect, it} from "vitest";
import {checkFolder} from "../../loaders/check/check-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {VALID} from "./a-data-folder.ts";

describe("checkFolder", () => {
  it("finds no error in a folder in which everything is right", async () => {
    const {summary, files} = await checkFolder(inMemory(VALID));
    expect(summary).toMatchObject({errors: 0, rows: 8});
    expect(files.find(({file}) => file === "returns/2018-19/episodes.csv")).toEqual({
      file: "returns/2018-19/episodes.csv",
      rows: 3,
      errors: 0,
      warnings: 0,
      notes: 0
    });
  });

  it("gives rules their column from the file itself", async () => {
    const episodes = String(VALID["returns/2018-19/episodes.csv"]).replace("30.1", "430.1");
    const {findings} = await checkFolder(inMemory({...VALID, "returns/2018-19/episodes.csv": episodes}));
    expect(findings.find(({code}) => code === "distance-over-350-miles")).toMatchObject({
      line: 4,
      column: 11
    });
  });

  it("puts the most frequent first and says which measures they touch", async () => {
    const episodes = String(VALID["returns/2018-19/episodes.csv"])
      .replaceAll(/,(IN|OUT)$/gm, ",")
      .replaceAll(/,[\d.]+,$/gm, ",,");
    const {findings, summary} = await checkFolder(
      inMemory({...VALID, "returns/2018-19/episodes.csv": episodes})
    );
    expect(findings[0]).toMatchObject({code: "distance-missing", rows: 3, rule: "392a"});
    expect(summary.measures["distance-not-known"]).toBe(1);
  });

  it("stops a release of what is identifiable, unless its keeper accepts that", async () => {
    const header = String(VALID["returns/2018-19/header.csv"]).replace("01/06/2008", "17/06/2008");
    const data = inMemory({...VALID, "returns/2018-19/header.csv": header});
    expect((await checkFolder(data)).summary.errors).toBe(1);
    const accepted = await checkFolder(data, {acceptIdentifiable: true});
    expect(accepted.summary.errors).toBe(0);
    expect(accepted.findings.find(({code}) => code === "identifiable-birth")?.severity).toBe("warning");
  });
});
