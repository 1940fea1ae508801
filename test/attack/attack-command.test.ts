import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";

const site = mkdtempSync(join(tmpdir(), "attacked-"));
afterAll(() => {
  rmSync(site, {recursive: true});
});

const HEADER =
  "time_period,time_identifier,area_code,measure,breakdown,category,numerator,denominator,value,unit,symbol,basis,source";
const rowOf = (category: string, count: number) =>
  `2018/19,31 March,E06999999,uasc,sex,${category},${count},60,${count},children,,own,return`;

function attack(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx", "loaders/commands/attack.ts", ...args],
    {encoding: "utf8"}
  );
  return {status, stdout, stderr};
}

describe("npm run attack", () => {
  it("ends with 0 when it finds nothing, 1 when it does, 2 when there is nothing to attack", () => {
    writeFileSync(
      join(site, "measures.csv"),
      [HEADER, rowOf("female", 20), rowOf("male", 40), ""].join("\n")
    );
    expect(attack("--site", site)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Found nothing")
    });
    writeFileSync(join(site, "measures.csv"), [HEADER, rowOf("female", 3), rowOf("male", 40), ""].join("\n"));
    const {status, stdout} = attack("--site", site, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout).complaints).toMatchObject([{kind: "small count printed"}]);
    expect(attack("--site", join(site, "nowhere"))).toMatchObject({status: 2});
    expect(attack("--site", site, "--canary", join(site, "nowhere"))).toMatchObject({status: 2});
  });
});
