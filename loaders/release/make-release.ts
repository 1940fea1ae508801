import {resolve} from "node:path";
import software from "../../package.json" with {type: "json"};
import {yearSlug} from "../calendar/reporting-year.ts";
import {checkReturns} from "../check/check-returns.ts";
import {identifiableFindings} from "../check/identifiable-findings.ts";
import {childrenFacts} from "../children/children-facts.ts";
import {gate} from "../disclosure/gate.ts";
import {catalogueFile} from "../measures/catalogue-file.ts";
import {countMeasures} from "../measures/count-measures.ts";
import type {Authority} from "../read/authority.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import type {Finding} from "../read/finding.ts";
import {readDataFolder} from "../read/read-data-folder.ts";
import {Refused} from "../read/refused.ts";
import type {Certificate, Manifest} from "./contract.ts";
import {inputsHash} from "./inputs-hash.ts";
import {type ReleaseContents, releaseContents} from "./release-contents.ts";
import {writeFolder} from "./write-folder.ts";
import {writeRelease} from "./write-release.ts";

/** What to make a release of, and where. */
export interface ReleaseOrder {
  readonly dataDir: string;
  readonly outDir: string;
  /** Treat warnings as errors. */
  readonly strict?: boolean;
  /** Called as a step begins and, where it can tell, on how far it is. */
  readonly onStep?: (label: string, done?: number, of?: number) => void;
}

/** What a release came to. */
export interface ReleaseMade {
  readonly manifest: Manifest;
  readonly certificate: Certificate;
  readonly contents: ReleaseContents;
  readonly findings: readonly Finding[];
  readonly filesRead: number;
}

/**
 * The whole way from a data folder to a public release on disk: read, check, count, gate, write, swap in.
 *
 * @throws Refused where the data cannot be used or protected; what stood at `outDir` then stands untouched.
 */
export async function makeRelease({
  dataDir,
  outDir,
  strict = false,
  onStep
}: ReleaseOrder): Promise<ReleaseMade> {
  const step = onStep ?? (() => {});
  const dir = resolve(dataDir);
  step("Reading and checking the data folder");
  const {folder, findings: reading, positionOf} = await readDataFolder(dir);
  const checking = [
    ...checkReturns(folder.returns, folder.service, positionOf),
    ...(await identifiableFindings(dir))
  ];
  refuse([...reading, ...checking], strict);

  step("Counting");
  const counted = countMeasures(childrenFacts(folder), folder);
  const files = await dataFolderFiles(dir);
  step("Protecting");
  const gated = await gate(counted, {
    authority: folder.authority,
    ledger: folder.ledger,
    comparators: folder.comparators,
    seed: inputsHash(dir, files, "gate"),
    onProgress: (done, of) => step("Protecting", done, of)
  });

  step("Writing");
  const contents = releaseContents(gated, folder, catalogueFile());
  const findings = [...reading, ...checking, ...gated.findings, ...contents.findings];
  refuse(findings, strict);
  const about = aboutRelease(folder.authority, findings, inputsHash(dir, files, "inputs").toString("hex"));
  const manifest = await writeFolder(outDir, (fresh) => writeRelease(fresh, contents, about));
  return {manifest, certificate: contents.certificate, contents, findings, filesRead: files.length};
}

/** Errors stop a release; under `strict` warnings do too. */
function refuse(findings: readonly Finding[], strict: boolean): void {
  const stopping = findings.filter(
    ({severity}) => severity === "error" || (strict && severity === "warning")
  );
  if (stopping.length > 0) throw new Refused(stopping);
}

function aboutRelease(
  authority: Authority,
  findings: readonly Finding[],
  inputs: string
): Omit<Manifest, "files"> {
  const {name, code, region, neighbours, contact, synthetic, reportingYears, dataTakenOn} = authority;
  const lastYear = reportingYears.toSorted().at(-1) ?? "";
  const howMany = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    release: `${yearSlug(lastYear)}.${authority.releaseNumber}`,
    edition: "public",
    authority: {name, code, region, neighbours, contact},
    synthetic,
    reportingYears,
    dataTakenOn,
    software: {name: software.name, version: software.version},
    inputs,
    switches: authority.switches,
    targets: authority.targets,
    findings: {errors: howMany("error"), warnings: howMany("warning"), notes: howMany("note")}
  };
}
