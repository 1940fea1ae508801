import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {typeErrors} from "../architecture/type-errors.ts";

/** What every program below has in hand: what came out of the gate, what went in, and a writer. */
const IN_HAND = `
import type {GatedFigure, Released} from "${projectRoot}/loaders/contract/released.ts";
import type {Gated} from "${projectRoot}/loaders/disclosure/gate.ts";
import type {Counted} from "${projectRoot}/loaders/measures/counted.ts";
import {publicContents} from "${projectRoot}/loaders/release/public-contents.ts";
import {releaseFiles} from "${projectRoot}/loaders/release/release-files.ts";
import type {AlreadyPublic} from "${projectRoot}/loaders/contract/already-public.ts";
import type {CatalogueFile} from "${projectRoot}/loaders/contract/release.ts";
declare const gated: Gated;
declare const counted: Counted;
declare const around: AlreadyPublic;
declare const catalogue: CatalogueFile;
declare const about: [manifest: Parameters<typeof releaseFiles>[1], history: Parameters<typeof releaseFiles>[2]];
const write = (figures: Released<readonly GatedFigure[]>) =>
  publicContents({figures, certificate: gated.certificate}, around, catalogue);
`;

/** Programs, each with what it hands to the writer. */
const PROGRAMS = {
  gated: "releaseFiles(write(gated.figures), ...about);",
  unprotected: "write(counted.figures);",
  copied: "write([...gated.figures]);",
  chosen: `write(gated.figures.filter(({symbol}) => symbol === ""));`,
  changed: "write(gated.figures.map((figure) => ({...figure, symbol: '' as const})));",
  branded: "write(Object.assign([...gated.figures], {passedTheGate: true as const}));",
  certified:
    "publicContents({figures: gated.figures, certificate: {...gated.certificate}}, around, catalogue);",
  rewritten: "releaseFiles({...write(gated.figures), measures: []}, ...about);",
  witnesses: "write(gated.witnesses);"
} as const;

/** An argument, a value or an object that is not of the type it should be. */
const NOT_OF_THE_TYPE = new Set(["TS2345", "TS2322", "TS2741"]);

describe("Only the gate makes what the writers take", () => {
  it("compiles with what came out of the gate, and with nothing else", async () => {
    const programs = Object.entries(PROGRAMS).map(([name, program]) => [name, `${IN_HAND}${program}`]);
    const errors = await typeErrors(Object.fromEntries(programs));
    expect([...errors.keys()]).toEqual(Object.keys(PROGRAMS));
    for (const [name, codes] of errors)
      if (name === "gated") expect(codes).toEqual([]);
      else
        expect(
          codes.some((code) => NOT_OF_THE_TYPE.has(code)),
          `${name}: ${codes}`
        ).toBe(true);
  });
});
