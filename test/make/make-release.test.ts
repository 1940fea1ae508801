import {appendFileSync, existsSync, readdirSync, readFileSync, realpathSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {Refused} from "../../loaders/contract/refused.ts";
import {makeRelease, type ReleaseOrder} from "../../loaders/make/make-release.ts";
import {EPISODES, HEADER, smallFolder} from "../read/small-folder.ts";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {balancedFolder} from "./balanced-folder.ts";

const released = async (dataDir: string, outDir: string) =>
  (await makeRelease({dataDir, outDir, edition: "public"})).manifest;

/** Every file of a release with its bytes. */
const bytesOf = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name)).toString("base64")])
  );

describe("a release", () => {
  test("holds the files of the contract, named by the last year and its number", async () => {
    const out = join(await temporaryFolder({}), "release");
    const manifest = await released(await temporaryFolder(balancedFolder()), out);
    expect(manifest.release).toBe("2018-19.1");
    expect(readdirSync(out).toSorted()).toEqual([
      "catalogue.json",
      "certificate.json",
      "comparisons.csv",
      "comparisons.parquet",
      "history.json",
      "manifest.json",
      "measures.csv",
      "measures.meta.csv",
      "measures.parquet",
      "notes.json"
    ]);
  });

  test("is the same, byte for byte, from the same input; another input has another hash", async () => {
    const data = await temporaryFolder(balancedFolder());
    const out = await temporaryFolder({});
    const first = await released(data, join(out, "first"));
    await released(data, join(out, "second"));
    expect(bytesOf(join(out, "second"))).toEqual(bytesOf(join(out, "first")));
    appendFileSync(join(data, "returns/2018-19/header.csv"), "\n");
    const third = await released(data, join(out, "third"));
    expect(third.inputs).not.toBe(first.inputs);
  });

  test("counts the children of the folder", async () => {
    const out = join(await temporaryFolder({}), "release");
    await released(await temporaryFolder(balancedFolder()), out);
    const total = readFileSync(join(out, "measures.csv"), "utf8")
      .split("\n")
      .find((line) => line.includes(",children-looked-after,total,total,"));
    expect(total?.split(",").slice(10, 15)).toEqual(["64", "", "64", "", ""]);
  });
});

describe("a folder that cannot be used is refused in words, and the release before it stands untouched", () => {
  const broken = {
    "a missing file": {"authority.json": null},
    "a missing column": {"returns/2018-19/episodes.csv": EPISODES.replaceAll("DECOM", "BEGAN")},
    "an unknown code": {"returns/2018-19/episodes.csv": EPISODES.replace("U6", "Q9")},
    "an impossible date": {"returns/2018-19/episodes.csv": EPISODES.replace("03/04/2018", "31/04/2018")},
    "an empty folder": null
  };

  test.each(Object.entries(broken))("%s", async (_name, changes) => {
    const out = join(await temporaryFolder({}), "release");
    await released(await temporaryFolder(balancedFolder()), out);
    const before = bytesOf(out);
    const folder = realpathSync(out);

    const data = await temporaryFolder(changes === null ? {} : smallFolder(changes));
    const refusal = await released(data, out).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(Refused);
    const errors = (refusal as Refused).findings.filter(({severity}) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(bytesOf(out)).toEqual(before);
    expect(realpathSync(out)).toBe(folder);
  });

  test("under strict a warning is enough", async () => {
    const out = join(await temporaryFolder({}), "release");
    const dataDir = await temporaryFolder(balancedFolder());
    const strictly = makeRelease({dataDir, outDir: out, edition: "public", strict: true});
    await expect(strictly).rejects.toBeInstanceOf(Refused);
    expect(existsSync(out)).toBe(false);
  });
});

describe("the restricted edition", () => {
  test("takes data that identify children when told to; the public one never does", async () => {
    const identifying = HEADER.replace("MOTHER", "MOTHER,NAME").replaceAll(/(,0?)\n/g, "$1,Anna\n");
    const dataDir = await temporaryFolder(smallFolder({"returns/2018-19/header.csv": identifying}));
    const outDir = join(await temporaryFolder({}), "release");
    const refused = (order: Partial<ReleaseOrder>) =>
      makeRelease({dataDir, outDir, edition: "restricted", ...order}).then(
        () => false,
        (error: unknown) => error instanceof Refused
      );
    expect(await refused({edition: "public", acceptIdentifiable: true})).toBe(true);
    expect(await refused({})).toBe(true);
    expect(await refused({acceptIdentifiable: true})).toBe(false);
  });

  test("hides nothing, holds the children, and says how easily they can be recognised", async () => {
    const outDir = join(await temporaryFolder({}), "release");
    const {manifest} = await makeRelease({
      dataDir: await temporaryFolder(smallFolder()),
      outDir,
      edition: "restricted"
    });
    expect(manifest.edition).toBe("restricted");
    expect(manifest.files.find(({name}) => name === "children.parquet")?.rows).toBe(2);
    expect(readFileSync(join(outDir, "measures.csv"), "utf8")).not.toContain(",c,c,c,c,c,");
    expect(JSON.parse(readFileSync(join(outDir, "risk.json"), "utf8"))).toMatchObject({
      year: "2018/19",
      children: 2,
      legalStatusGivenAway: 2
    });
  });
});
