import {spawn, spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import command from "../../loaders/commands/release.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import {balancedFolder} from "../make/balanced-folder.ts";
import {EPISODES, smallFolder} from "../read/small-folder.ts";
import {temporaryFolder, writeFiles} from "../read/temporary-folder.ts";
import {called} from "./called.ts";

const COMMAND = ["--import", "tsx", "loaders/commands/release.ts"];

const release = async (...args: string[]) => {
  const {code, out, err} = await called(command, args);
  return {status: code, stdout: out, stderr: err};
};

/** The same as a program of its own, as npm starts it. */
const program = (...args: string[]) =>
  spawnSync(process.execPath, [...COMMAND, ...args], {cwd: projectRoot, encoding: "utf8"});

/** One figure published before, which makes another release. */
const LEDGER = `time_period,time_identifier,geographic_level,area_code,area_name,measure,breakdown,category,numerator,denominator,value,unit,symbol,decimals,source,published_on,published_by,note
2018/19,Reporting year,Local authority,E06000034,Exampleshire,reviews-held,total,total,,,120,reviews,,0,Annual report,20/08/2019,Exampleshire,
`;

const newPlace = async () => join(await temporaryFolder({}), "release");

describe("npm run release", () => {
  test("ends with what it read, wrote and protected, and exit code 0", async () => {
    const out = await newPlace();
    const {status, stderr, stdout} = program("--data", await temporaryFolder(balancedFolder()), "--out", out);
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("Release 2018-19.1 of Exampleshire, public edition");
    expect(stderr).toMatch(/read +4 files; \d+ findings/);
    expect(stderr).toMatch(
      /absent +returns\/2018-19: The 2018\/19 return has no table Reviews, OC2, Missing\./
    );
    expect(stderr).toMatch(/not collected \(x\) in 2018\/19: .*\breviews-held\b/);
    expect(stderr).toMatch(/wrote +\d+ figures/);
    expect(stderr).toMatch(/protected +\d+ cells: \d+ published, \d+ hidden/);
    expect(stderr).toMatch(/Took [\d.]+ seconds/);
    expect(existsSync(join(out, "manifest.json"))).toBe(true);
  });

  test("does not pass over an absent table with --strict", async () => {
    const data = await temporaryFolder(balancedFolder());
    const {status, stderr} = await release("--data", data, "--out", await newPlace(), "--strict");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^returns\/2018-19 no-table note: The 2018\/19 return has no table Reviews/m);
  });

  test("says in words why it cannot write where it is told to, and ends with 2", async () => {
    const data = await temporaryFolder(balancedFolder());
    const {status, stderr} = await release("--data", data, "--out", join(data, "authority.json", "release"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^release: .*authority\.json is a file, but a folder is expected\.$/m);
  });

  test("names file, line and column of what is wrong, without a value of it, and ends with 1", async () => {
    const data = await temporaryFolder(
      smallFolder({"returns/2018-19/episodes.csv": EPISODES.replace("03/04/2018", "31/04/2018")})
    );
    const {status, stderr} = program("--data", data, "--out", await newPlace());
    expect(status).toBe(1);
    expect(stderr).toMatch(/^returns\/2018-19\/episodes\.csv:2:2 [a-z-]+ error: /m);
    expect(stderr).not.toContain("31/04/2018");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ["there is no edition", ["--edition", "secret"]],
    ["never goes under src or dist", ["--edition", "restricted", "--out", "src/release"]],
    ["never goes under src or dist", ["--edition", "restricted", "--out", "dist/x"]],
    ["never accepted for the public edition", ["--accept-identifiable"]],
    ["the restricted edition is never published", ["--edition", "restricted", "--record"]],
    ["is needed only with --record", ["--site", "dist"]],
    ["is not a site that npm run build made", ["--record", "--site", "docs"]],
    ["are needed together", ["--part", "1/2"]],
    ["are needed together", ["--tally", "x.tally"]],
    ["is not a part", ["--part", "3/2", "--tally", "x.tally"]],
    ["--out cannot be given with --part", ["--part", "1/2", "--tally", "x.tally", "--out", "x"]],
    ["--strict cannot be given with --part", ["--part", "1/2", "--tally", "x.tally", "--strict"]],
    ["never goes under src or dist", ["--part", "1/2", "--tally", "src/x.tally"]],
    ["is a data folder; choose another place", ["--part", "1/2", "--tally", "data/x.tally"]],
    ["exists and is not a tally", ["--part", "1/2", "--tally", "package.json"]],
    ["there is no folder", ["--tallies", "nowhere"]],
    ["Unknown option", ["--ouput", "x"]]
  ])("used wrongly, it says so and ends with 2: %s", async (words, args) => {
    const {status, stderr} = await release(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test("enters what it published into the ledger when asked, and keeps it unchanged", async () => {
    const data = await temporaryFolder(balancedFolder());
    const {status, stderr} = await release("--data", data, "--out", await newPlace(), "--record");
    expect(status).toBe(0);
    expect(stderr).toMatch(/recorded +\d+ lines in ledger\.csv/);
    expect(stderr).toMatch(/kept +unchanged in published\/2018-19-1/);
    expect(readFileSync(join(data, "ledger.csv"), "utf8")).toContain("Exampleshire, release 2018-19.1");
  });

  test("keeps the reports of the site that shows it, and says later what a correction changes", async () => {
    const files = balancedFolder();
    const data = await temporaryFolder(files);
    const site = await temporaryFolder({"pdf/annual-report-2018-19.pdf": "%PDF-1.7"});
    await release("--data", data, "--out", join(site, "release"));
    const {status, stderr} = await release(
      "--data",
      data,
      "--out",
      await newPlace(),
      "--record",
      "--site",
      site
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining("kept       unchanged")]);
    expect(existsSync(join(data, "published/2018-19-1/pdf/annual-report-2018-19.pdf"))).toBe(true);

    const episodes = String(files["returns/2018-19/episodes.csv"]).replaceAll(",U6,", ",K2,");
    const authority = {...JSON.parse(String(files["authority.json"])), releaseNumber: 2};
    await writeFiles(data, {
      "authority.json": JSON.stringify(authority),
      "returns/2018-19/episodes.csv": episodes
    });
    const second = await release("--data", data, "--out", await newPlace());
    expect(second.stderr).toMatch(/changed +\d+ figures of release 2018-19\.1 revised/);
    expect(second.stderr).toMatch(/npm run diff -- --from \S+\/published\/2018-19-1/);
  });

  test("records nothing beside a site that shows another release", async () => {
    const data = await temporaryFolder(balancedFolder());
    const site = await temporaryFolder({"release/measures.csv": "another"});
    const {status, stderr} = await release(
      "--data",
      data,
      "--out",
      await newPlace(),
      "--record",
      "--site",
      site
    );
    expect(status).toBe(1);
    expect(stderr).toContain("another-site");
    expect(existsSync(join(data, "ledger.csv"))).toBe(false);
  });

  test("killed at any moment, it leaves a whole release: the one before it, or in the last moment its own", async () => {
    const out = await newPlace();
    await release("--data", await temporaryFolder(balancedFolder()), "--out", out);
    const before = readFileSync(join(out, "manifest.json"), "utf8");
    const revised = balancedFolder({"ledger.csv": LEDGER});
    const data = await temporaryFolder(revised);
    for (const label of ["Counting", "Protecting", "Writing"]) {
      await killedAt(label, ["--data", data, "--out", out]);
      const manifest = readFileSync(join(out, "manifest.json"), "utf8");
      if (label !== "Writing") expect(manifest).toBe(before);
      for (const {name, bytes} of JSON.parse(manifest).files)
        expect(readFileSync(join(out, name)).length, name).toBe(bytes);
    }
  });
});

/** Runs the command and kills it, without a chance to tidy up, as it says that a step begins. */
const killedAt = (label: string, args: string[]): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...COMMAND, ...args], {cwd: projectRoot});
    child.stderr.on("data", (chunk) => {
      if (String(chunk).includes(label)) child.kill("SIGKILL");
    });
    child.on("exit", () => resolve());
  });
