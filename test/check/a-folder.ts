import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";

/** Files by their path within a folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A folder with these files in it; it goes when the test that asked for it is over. */
export function aFolder(files: Files = {}): string {
  const dir = mkdtempSync(join(tmpdir(), "care-report-"));
  onTestFinished(() => rmSync(dir, {recursive: true, force: true}));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), {recursive: true});
    writeFileSync(join(dir, file), content);
  }
  return dir;
}
