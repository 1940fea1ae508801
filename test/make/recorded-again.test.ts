import {describe, expect, it} from "vitest";
import type {MeasureRow} from "../../loaders/contract/release.ts";
import {requiredText} from "../../loaders/files/required-text.ts";
import type {ReleaseMade} from "../../loaders/make/release-of.ts";
import type {PublicContents} from "../../loaders/release/public-contents.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {rowKey} from "../../loaders/release/row-key.ts";
import {CANARIES, canaryFolder} from "../canary/canary-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {releasedInMemory} from "./released-in-memory.ts";

/** The folder's files, all of them text. */
const FOLDER = Object.fromEntries(Object.entries(canaryFolder()).map(([path, text]) => [path, `${text}`]));

const HEADER = "returns/2018-19/header.csv";

/** A release of 300 made-up children, with what was recorded of an earlier one, and with corrections. */
const released = (changes: Readonly<Record<string, string>>): Promise<ReleaseMade> =>
  releasedInMemory(inMemory({...FOLDER, ...changes}));

/** A first release, and the ledger that holds everything that it published. */
async function recorded(): Promise<{first: ReleaseMade; ledger: string}> {
  const first = await released({});
  const data = inMemory();
  const lines = recordRelease(data, first.contents as PublicContents, first.manifest, "2019-08-20");
  expect(lines).toBeGreaterThan(100);
  return {first, ledger: requiredText(data, "ledger.csv")};
}

const differing = ({findings}: ReleaseMade) =>
  findings.filter(({code}) => code === "published-figure-differs");

describe("A release recorded, and the next one", () => {
  it("publishes and hides the same from the same records, and finds nothing", async () => {
    const {first, ledger} = await recorded();
    const again = await released({"ledger.csv": ledger});
    expect(again.contents.measures).toEqual(first.contents.measures);
    expect(again.contents.comparisons).toEqual(first.contents.comparisons);
    expect(again.findings).toEqual(first.findings);
  });

  it("names after a correction what the correction has changed, and nothing else", async () => {
    const {first, ledger} = await recorded();
    const corrected = (FOLDER[HEADER] ?? "").replace(",1,01/11/2012,WBRI", ",1,01/02/2007,WBRI");
    const second = await released({[HEADER]: corrected, "ledger.csv": ledger});
    const printed = ({numerator, denominator, value}: MeasureRow) =>
      [numerator, denominator, value].join("|");
    const before = new Map(first.contents.measures.map((row) => [rowKey(row), printed(row)]));
    const changed = second.contents.measures.filter(
      (row) => row.symbol === "" && before.get(rowKey(row)) !== printed(row)
    );
    expect(changed.length).toBeGreaterThan(0);
    const ofAge = ({breakdown, breakdown_2}: MeasureRow) => [breakdown, breakdown_2].includes("age-band");
    expect(changed.filter((row) => !ofAge(row))).toEqual([]);
    const named = differing(second);
    expect(named.flatMap(({measures}) => measures).sort()).toEqual(
      [...new Set(changed.map(({measure}) => measure))].sort()
    );
    for (const {message} of named) expect(message).not.toContain("total");
  });

  it("finds its figures still proven when a child has gone", async () => {
    const {ledger} = await recorded();
    const lines = (FOLDER[HEADER] ?? "").trim().split("\n");
    expect(lines).toHaveLength(CANARIES + 1);
    const gone = lines.at(-1)?.split(",")[0] ?? "";
    const without = Object.entries(FOLDER).map(([path, text]) => [
      path,
      text
        .split("\n")
        .filter((line) => !line.startsWith(`${gone},`))
        .join("\n")
    ]);
    const second = await released({...Object.fromEntries(without), "ledger.csv": ledger});
    const {certificate} = second.contents;
    expect(certificate).toMatchObject({proven: certificate.attacked, exact: 0, narrowed: 0});
    expect(differing(second).length).toBeGreaterThan(0);
  });
});
