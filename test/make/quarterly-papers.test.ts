import {brotliDecompressSync} from "node:zlib";
import {beforeAll, describe, expect, it} from "vitest";
import {attackSite, type SiteAttacked} from "../../loaders/attack/attack-site.ts";
import {readSite} from "../../loaders/attack/gather/read-site.ts";
import type {Folder} from "../../loaders/contract/folder.ts";
import {filesBelow} from "../../loaders/files/files-below.ts";
import {requiredBytes} from "../../loaders/files/required-bytes.ts";
import {archiveRelease} from "../../loaders/history/archive-release.ts";
import type {ReleaseMade} from "../../loaders/make/release-of.ts";
import type {PublicContents} from "../../loaders/release/public-contents.ts";
import {recordRelease} from "../../loaders/release/record-release.ts";
import {inMemory} from "../files/in-memory.ts";
import {releasedInMemory} from "./released-in-memory.ts";
import {councilOf, extractOf2018, shippedReturn} from "./year-in-quarters.ts";

/** What a data folder keeps of a release that is online: the ledger, and the release itself. */
type Kept = Readonly<Record<string, Buffer>>;

/** A release with the folder of its files, and what the data folder keeps of it and of those before. */
interface Published extends ReleaseMade {
  readonly folder: Folder;
  readonly kept: Kept;
}

const BEFORE = shippedReturn("2017-18");

async function publish(files: Readonly<Record<string, string>>, kept: Kept): Promise<Published> {
  const publishedOn = "2019-08-20";
  const data = inMemory({...files, ...kept});
  const made = await releasedInMemory(data);
  recordRelease(data, made.contents as PublicContents, made.manifest, publishedOn);
  archiveRelease(data, {release: made.folder, reports: null, publishedOn});
  const paths = filesBelow(data).filter((path) => path === "ledger.csv" || path.startsWith("published/"));
  return {
    ...made,
    kept: Object.fromEntries(paths.map((path) => [path, Buffer.from(requiredBytes(data, path))]))
  };
}

/** A paper after each of three quarters and the annual report after the fourth, each recorded when it was published. */
async function publishAYear(): Promise<readonly Published[]> {
  const published: Published[] = [];
  const kept = (): Kept => published.at(-1)?.kept ?? {};
  const quarters = [
    ["q1", "2018-06-30", "2018-07-06"],
    ["q2", "2018-09-30", "2018-10-05"],
    ["q3", "2018-12-31", "2019-01-08"]
  ] as const;
  for (const [index, [quarter, until, extractTakenOn]] of quarters.entries()) {
    const council = councilOf(["2017/18"], {extractTakenOn, releaseNumber: index + 1});
    published.push(await publish({...BEFORE, ...council, ...extractOf2018(quarter, until)}, kept()));
  }
  const council = councilOf(["2017/18", "2018/19"], {});
  published.push(await publish({...BEFORE, ...council, ...shippedReturn("2018-19")}, kept()));
  return published;
}

describe("three quarterly papers and the annual report after them", {timeout: 600_000}, () => {
  let papers: readonly Published[];
  let attacked: SiteAttacked;

  beforeAll(async () => {
    papers = await publishAYear();
    const sites = await Promise.all(papers.map(({folder}) => readSite(folder, brotliDecompressSync)));
    const [last, ...earlier] = sites.filter((site) => site !== null).toReversed();
    if (!last) throw new Error("nothing was published");
    attacked = await attackSite(last, {earlier: earlier.toReversed()});
  }, 600_000);

  const totals = (paper: Published | undefined, measure: string) =>
    (paper?.contents.measures ?? [])
      .filter(
        (row) => row.measure === measure && row.breakdown === "total" && row.time_period.startsWith("2018/19")
      )
      .map(({time_period, time_identifier, value, symbol}) => [time_period, time_identifier, value, symbol]);

  it("say of a quarter what the year’s return says of it later: provisional first, then not", () => {
    expect(totals(papers[0], "children-looked-after")).toEqual([["2018/19 Q1", "Quarter", 309, "p"]]);
    expect(totals(papers[3], "children-looked-after")).toEqual([
      ["2018/19", "31 March", 293, ""],
      ["2018/19 Q1", "Quarter", 309, ""],
      ["2018/19 Q2", "Quarter", 309, ""],
      ["2018/19 Q3", "Quarter", 307, ""],
      ["2018/19 Q4", "Quarter", 293, ""]
    ]);
  });

  it("add up to the year", () => {
    for (const measure of ["started", "ceased"]) {
      const [year, ...quarters] = totals(papers[3], measure).map(([, , value]) => Number(value));
      expect(
        quarters.reduce((sum, value) => sum + value, 0),
        measure
      ).toBe(year);
    }
  });

  it("are facts to the annual report’s gate, which proves every hidden count against them too", () => {
    const {certificate} = papers[3]?.contents ?? {};
    expect(certificate?.facts).toBeGreaterThan(100);
    expect(certificate).toMatchObject({proven: certificate?.attacked, narrowed: 0, exact: 0});
  });

  it("together give nobody away to an attacker who has kept them all", () => {
    expect(attacked.figures).toBeGreaterThan(1000);
    expect(attacked.complaints).toEqual([]);
  });
});
