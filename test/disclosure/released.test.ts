import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {temporaryFolder} from "../read/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** What every program below has in hand: what came out of the gate, what went in, and a writer. */
const IN_HAND = `
import type {GatedFigure, Released} from "${ROOT}/loaders/contract/released.ts";
import type {Gated} from "${ROOT}/loaders/disclosure/gate.ts";
import type {Counted} from "${ROOT}/loaders/measures/counted.ts";
import {publicContents} from "${ROOT}/loaders/release/public-contents.ts";
import {writeRelease} from "${ROOT}/loaders/release/write-release.ts";
import type {AlreadyPublic} from "${ROOT}/loaders/release/contents.ts";
import type {CatalogueFile} from "${ROOT}/loaders/contract/release.ts";
declare const gated: Gated;
declare const counted: Counted;
declare const around: AlreadyPublic;
declare const catalogue: CatalogueFile;
declare const about: [manifest: Parameters<typeof writeRelease>[2], history: Parameters<typeof writeRelease>[3]];
const write = (figures: Released<readonly GatedFigure[]>) =>
  publicContents({figures, certificate: gated.certificate}, around, catalogue);
`;

/** Programs, each with what it hands to the writer. */
const PROGRAMS = {
  gated: "writeRelease('', write(gated.figures), ...about);",
  unprotected: "write(counted.figures);",
  copied: "write([...gated.figures]);",
  chosen: `write(gated.figures.filter(({symbol}) => symbol === ""));`,
  changed: "write(gated.figures.map((figure) => ({...figure, symbol: '' as const})));",
  branded: "write(Object.assign([...gated.figures], {passedTheGate: true as const}));",
  certified:
    "publicContents({figures: gated.figures, certificate: {...gated.certificate}}, around, catalogue);",
  rewritten: "writeRelease('', {...write(gated.figures), measures: []}, ...about);",
  witnesses: "write(gated.witnesses);"
} as const;

describe("Only the gate makes what the writers take", () => {
  it("compiles with what came out of the gate, and with nothing else", async () => {
    const files = Object.entries(PROGRAMS).map(([name, program]) => [`${name}.ts`, `${IN_HAND}${program}\n`]);
    const project = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: {typeRoots: [join(ROOT, "node_modules/@types")]},
      include: ["*.ts"]
    };
    const dir = await temporaryFolder({
      ...Object.fromEntries(files),
      "tsconfig.json": JSON.stringify(project)
    });
    // From the folder itself, so that complaints name its files without a path.
    const {stdout} = spawnSync(process.execPath, [TSC, "--pretty", "false"], {cwd: dir, encoding: "utf8"});
    const complaints = (name: string) =>
      stdout
        .split("\n")
        .filter((line) => line.startsWith(`${name}.ts(`))
        .map((line) => /error (TS\d+)/.exec(line)?.[1]);
    const {gated, ...others} = Object.fromEntries(
      Object.keys(PROGRAMS).map((name) => [name, complaints(name)])
    );
    expect(gated).toEqual([]);
    for (const [name, codes] of Object.entries(others))
      expect(
        codes.some((code) => code === "TS2345" || code === "TS2322" || code === "TS2741"),
        `${name}: ${codes}`
      ).toBe(true);
  });
});
