import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";

/**
 * How many places under `loaders` and `src` may say `?? 0`, `?? ""` or `?? NaN`. A default hides a broken assumption: where
 * absence cannot happen, `required` throws and names what was missing; where it can, a name says what it means.
 */
const MOST = 20;

const SILENT_DEFAULT = /\?\? (?:0\b|""|''|``|Number\.NaN|NaN)/;

function silentDefaultsIn(folder: string): string[] {
  const paths = readdirSync(join(projectRoot, folder), {recursive: true, encoding: "utf8"});
  return paths
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|mts|js|mjs|md)$/.test(path) && !NOT_OURS.test(path))
    .flatMap((path) => {
      const lines = readFileSync(join(projectRoot, path), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        SILENT_DEFAULT.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []
      );
    });
}

/** Links to rooms of `loaders`, and what is generated. */
const NOT_OURS = /^src\/(contract|statistics|release|\.observablehq)(\/|\.)/;

it(`says ?? 0 or ?? "" in at most ${MOST} places`, () => {
  const places = ["loaders", "src"].flatMap(silentDefaultsIn);
  expect(places.length, places.join("\n")).toBeLessThanOrEqual(MOST);
});
