import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import pkg from "../../package.json" with {type: "json"};
import {projectRoot} from "../../scripts/project-root.mjs";
import {TRIED_NODE_VERSIONS} from "../../scripts/tried-node-versions.ts";

const text = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

it("the README, the workflow of tests and package.json agree on which versions of Node are tried", () => {
  const [first, ...others] = TRIED_NODE_VERSIONS;
  expect(text("README.md")).toContain(`${[first, ...others.slice(0, -1)].join(", ")} and ${others.at(-1)}`);
  expect(text(".github/workflows/test.yml")).toContain(`node: ["${TRIED_NODE_VERSIONS.join('", "')}"]`);
  expect(pkg.engines.node).toBe(`>=${first.replace(".x", "")}`);
});
