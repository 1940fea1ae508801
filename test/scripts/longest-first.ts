import {readFileSync} from "node:fs";
import {relative} from "node:path";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** What takes seconds: a browser, by the file's name or what it calls, and other processes. */
const BROWSER = /\.browser\.test\.ts$/;
const STARTS = [/\bsiteUnderTest\b/, /\bspawn(Sync)?\b|\brunCommandOf\b/];

/** The place of a test file among those that have never been timed: 0 goes first. */
export function rankOf(name: string, text: string): number {
  if (BROWSER.test(name)) return 0;
  const found = STARTS.findIndex((pattern) => pattern.test(text));
  return found < 0 ? STARTS.length : found;
}

/**
 * Starts the longest files first, so that no worker is left with one at the end. Vitest knows how long each took the last
 * time; in a fresh clone it goes by the size of the files, which says little: there, files that start a browser are first.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isTimed = ({project, moduleId}: TestSpecification): boolean =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`) !==
      undefined;
    const untimed = sorted.filter((file) => !isTimed(file));
    const ranked = untimed
      .map((file) => ({file, rank: rankOf(file.moduleId, readFileSync(file.moduleId, "utf8"))}))
      .sort((one, other) => one.rank - other.rank)
      .map(({file}) => file);
    return [...ranked, ...sorted.filter(isTimed)];
  }
}
