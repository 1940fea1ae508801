import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {RAW} from "../anonymise/a-raw-return.ts";
import {VALID} from "../check/a-data-folder.ts";
import {aFolder} from "../check/a-folder.ts";
import {runCommandOf} from "./run-command-of.ts";

const SAMPLES = join(import.meta.dirname, "../../../shared/samples/ssda903");

/** A place for the output and the key, apart from each other. */
function places() {
  const dir = aFolder();
  return {out: join(dir, "out"), keyFile: join(dir, "private", "my.key")};
}

/** With the key where nobody else's is: the project's own stays as it is. */
const anonymise = (args: readonly string[], keyFile: string) =>
  runCommandOf("anonymise", args, {CARE_REPORT_KEY_FILE: keyFile});

describe("npm run anonymise", () => {
  it("writes, proves and says so, and never prints the key, an id or a value", () => {
    const {out, keyFile} = places();
    const ran = anonymise(["--from", aFolder(RAW), "--to", out], keyFile);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("returns/2018-19/header.csv, 2 rows");
    expect(ran.out).toContain("all 5 ids are hashes");
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const printed = ran.out + ran.err;
    for (const secret of [
      readFileSync(keyFile, "utf8").trim(),
      "ann-0001",
      "A123456789012",
      "RM17 6AB",
      "17/05/2018"
    ])
      expect(printed).not.toContain(secret);
  });

  it("ends with 2 when it is used wrongly, and touches nothing", () => {
    const {out, keyFile} = places();
    const from = aFolder(RAW);
    const wrong = [
      ["--from", from, "--to", join(from, "out")],
      ["--from", from, "--to", out, "--year", "2018"]
    ];
    for (const args of wrong) expect(anonymise(args, keyFile).code, args.join(" ")).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(from)).toEqual(Object.keys(RAW).toSorted());
  });

  it("ends with 1 when the data stop it", () => {
    const {out, keyFile} = places();
    const raw = aFolder({...RAW, "header.csv": 'CHILD,SEX,DOB,ETHNIC\nann-0001,2,"17/05/2018,WBRI\n'});
    const ran = anonymise(["--from", raw, "--to", out], keyFile);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^header\.csv:\d+ broken-file error: /m);
    expect(ran.err).not.toContain("ann-0001");
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(!existsSync(SAMPLES))(
    "passes its own proof on three returns of another project (in ../shared)",
    () => {
      const {out, keyFile} = places();
      const ran = anonymise(["--from", SAMPLES, "--to", out], keyFile);
      expect(ran.code).toBe(0);
      expect(readdirSync(join(out, "returns"))).toEqual(["2017-18", "2018-19", "2019-20"]);
      expect(ran.out).toContain("all 16,898 ids are hashes");
      const years = {
        ...JSON.parse(String(VALID["authority.json"])),
        reportingYears: ["2017/18", "2018/19", "2019/20"]
      };
      writeFileSync(join(out, "authority.json"), JSON.stringify(years));
      const checked = runCommandOf("check", ["--data", out, "--json", "--quiet"]);
      expect(checked.code).toBe(0);
      // One review is there twice, and a row that is there twice counts once.
      expect(JSON.parse(checked.out).summary).toMatchObject({rows: 16_897, errors: 0});
    }
  );
});
