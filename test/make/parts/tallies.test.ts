import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import type {Folder} from "../../../loaders/contract/folder.ts";
import {Refused} from "../../../loaders/contract/refused.ts";
import type {Manifest} from "../../../loaders/contract/release.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {memoryFolder} from "../../../loaders/files/memory-folder.ts";
import {requiredText} from "../../../loaders/files/required-text.ts";
import {countFolder} from "../../../loaders/make/parts/count-folder.ts";
import {makeTally} from "../../../loaders/make/parts/make-tally.ts";
import {tallyIn} from "../../../loaders/make/parts/tally-file.ts";
import {inMemory} from "../../files/in-memory.ts";
import {balancedFolder} from "../balanced-folder.ts";
import {releasedInMemory} from "../released-in-memory.ts";

const PARTS = 3;

const HEADER = "returns/2018-19/header.csv";

type Edition = Manifest["edition"];

/** The tallies of three parts, the last part first. */
async function talliesOf(data: Folder, edition: Edition): Promise<Folder> {
  const texts = await Promise.all(
    [0, 1, 2].map((part) => makeTally({data, edition, part: {part, of: PARTS}}))
  );
  return memoryFolder(texts.toReversed().map((text, index) => [`${index}.tally`, text] as const));
}

/** Every file of a release with its bytes; made from tallies, or in one run. */
const releaseFrom = async (data: Folder, edition: Edition, tallies?: Folder) =>
  (await releasedInMemory(data, {edition, tallies})).files;

const refusal = async (made: Promise<unknown>) => {
  const error = await made.catch((thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw new Error("It was not refused.");
  return error.findings.map(({file, code}) => `${file} ${code}`);
};

describe("tallies of all parts, added up", () => {
  test.each(["public", "restricted"] as const)(
    "make the same release as one run, byte for byte: %s edition",
    async (edition) => {
      const data = inMemory(balancedFolder());
      const tallies = await talliesOf(data, edition);
      expect(await releaseFrom(data, edition, tallies)).toEqual(await releaseFrom(data, edition));
    }
  );

  test("are refused once a row has changed, and not for a word of the author's", async () => {
    const data = inMemory(balancedFolder());
    const tallies = await talliesOf(data, "public");
    data.write("corrections.md", "");
    data.write("narrative/2018-19/01-summary.md", "# Summary\n\nWords.\n");
    expect((await releaseFrom(data, "public", tallies)).size).toBeGreaterThan(0);
    data.write(HEADER, `${requiredText(data, HEADER)}\n`);
    expect(await refusal(releaseFrom(data, "public", tallies))).toEqual([
      "0.tally other-inputs",
      "1.tally other-inputs",
      "2.tally other-inputs"
    ]);
  });

  test("are refused where a part is missing", async () => {
    const data = inMemory(balancedFolder());
    const tallies = await talliesOf(data, "public");
    tallies.remove("1.tally");
    expect(await refusal(releaseFrom(data, "public", tallies))).toEqual([". missing-part"]);
  });
});

test("a part with a row that cannot be read is refused and has no tally; the others have theirs", async () => {
  const files = balancedFolder();
  const episodes = String(files["returns/2018-19/episodes.csv"]);
  const wrong = {...files, "returns/2018-19/episodes.csv": episodes.replace("12/11/2016", "31/11/2016")};
  const data = inMemory(wrong);
  const refused = await Promise.all(
    [0, 1, 2].map((part) =>
      makeTally({data, edition: "public", part: {part, of: PARTS}}).then(
        (): readonly string[] => [],
        (error: unknown) => (error instanceof Refused ? error.findings.map(({code}) => code) : ["other"])
      )
    )
  );
  expect(refused.filter((codes) => codes.includes("impossible-date"))).toHaveLength(1);
  expect(refused.filter((codes) => codes.length === 0)).toHaveLength(2);
});

describe("a tally file", () => {
  let text: string;
  beforeAll(async () => {
    text = await makeTally({data: diskFolder("data"), edition: "public", part: {part: 1, of: 5}});
  });

  test("says on its first line that nothing in it is protected, and what it counts", () => {
    const first = JSON.parse(text.split("\n")[0] ?? "");
    expect(first.unprotected).toMatch(/^Unprotected: .* publish none of it/);
    expect(first).toMatchObject({edition: "public", part: "2/5", software: {name: "children-in-our-care"}});
    expect(first.inputs).toMatch(/^[0-9a-f]{64}$/);
  });

  test("gives back all that was counted", async () => {
    const read = await countFolder({data: diskFolder("data"), part: {part: 1, of: 5}, withChildren: false});
    expect(tallyIn(text)?.read()).toStrictEqual(read);
  });

  test("of the public edition holds no child's id", () => {
    const header = readFileSync("data/returns/2018-19/header.csv", "utf8");
    const ids = header.match(/^[0-9a-f]{16}/gm) ?? [];
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  test.each([
    ["cut short", (whole: string) => whole.slice(0, -2)],
    ["changed in one figure", (whole: string) => whole.replace(/(\|sex=male":)\d+/, "$14711")],
    ["of a later format", (whole: string) => whole.replace('"format":1', '"format":2')],
    ["without its first line", (whole: string) => whole.slice(whole.indexOf("\n") + 1)],
    ["nothing", () => ""],
    ["no text of ours", () => "CHILD,SEX\nA1,1\n"]
  ])("that is %s is none", (_, harm) => {
    expect(harm(text)).not.toBe(text);
    expect(tallyIn(harm(text))).toBeNull();
  });
});
