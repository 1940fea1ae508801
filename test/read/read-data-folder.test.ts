import {describe, expect, test} from "vitest";
import {Refused} from "../../loaders/contract/refused.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {inspectDataFolder, readDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {inspected} from "./inspected.ts";
import {smallFolder} from "./small-folder.ts";

describe("a data folder that can be used", () => {
  test("gives typed rows, with the year and the line that each came from", async () => {
    const {folder} = await readDataFolder(inMemory(smallFolder()));
    expect(folder.authority.name).toBe("Exampleshire");
    expect(folder.returns.header[1]).toEqual({
      child: "B2",
      sex: "female",
      born: "2005-02-01",
      ethnicity: "BAFR",
      year: "2018/19",
      source: {file: "returns/2018-19/header.csv", line: 3}
    });
    expect(folder.returns.episodes[0]).toEqual({
      child: "A1",
      began: "2018-04-03",
      reasonForNewEpisode: "S",
      legalStatus: "C1",
      categoryOfNeed: "N1",
      placementType: "U6",
      placementProvider: "PR1",
      ended: "2018-09-01",
      reasonEpisodeCeased: "X1",
      reasonForPlacementChange: "CARPL",
      distanceMiles: 4.5,
      placeMark: null,
      placementLocation: "IN",
      year: "2018/19",
      source: {file: "returns/2018-19/episodes.csv", line: 2}
    });
  });

  test("says where a column stands, for those who check its rows", async () => {
    const {positionOf} = await inspected();
    expect(positionOf("returns/2018-19/episodes.csv", "DEC")).toBe(8);
    expect(positionOf("returns/2018-19/episodes.csv", "URN")).toBeNull();
  });
});

describe("a data folder that cannot be used", () => {
  test("no such folder", async () => {
    const {findings} = await inspectDataFolder(diskFolder("nowhere"));
    expect(findings.map(({code}) => code)).toEqual(["no-such-folder"]);
  });

  test("an empty folder", async () => {
    const {findings} = await inspectDataFolder(inMemory());
    expect(findings.map(({code}) => code)).toEqual(["empty-folder"]);
  });

  test("every error is found before the folder is refused", async () => {
    const data = inMemory(
      smallFolder({
        "authority.json": null,
        "returns/2018-19/header.csv": "CHILD,SEX,DOB,ETHNIC\nA1,1,31/02/2010,WBRI\nB2,2,01/02/2005,XXXX\n"
      })
    );
    const refused = await readDataFolder(data).catch((error) => error);
    expect(refused).toBeInstanceOf(Refused);
    const errors = (refused as Refused).findings.filter(({severity}) => severity === "error");
    expect(errors.map(({code}) => code)).toEqual(["missing-file", "impossible-date", "unknown-code"]);
  });

  test("a reporting year without a return", async () => {
    const {brief} = await inspected({
      "returns/2018-19/header.csv": null,
      "returns/2018-19/episodes.csv": null,
      "returns/2017-18/header.csv": "CHILD,SEX,DOB,ETHNIC\nA1,1,01/05/2010,WBRI\n",
      "returns/2017-18/episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\nA1,03/04/2017,S,C1,N1,U6,PR1,,,\n"
    });
    expect(brief).toEqual(["returns/2018-19 error no-return 0"]);
  });
});
