import {existsSync, rmSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {serve} from "../../scripts/serve.ts";
import {pagesOf} from "../site/pages.ts";
import {askExplore} from "./ask-explore.ts";
import {tinySite} from "./tiny-site.ts";
import {walkSite} from "./walk-site.ts";

const dist = process.env.SITE_DIST ?? join(projectRoot, "dist");
const isBuilt = existsSync(join(dist, "index.html"));

/** Whatever leaves /care/, or is asked for there and is not there, is a problem of the walk. */
async function problemsUnderCare(
  site: string,
  linger?: Parameters<typeof walkSite>[2]
): Promise<{problems: string[]; asked: string[]}> {
  const server = await serve({root: site, under: "/care/"});
  try {
    const problems = await walkSite(server.url, pagesOf(site), linger);
    return {problems, asked: server.log.map(({path}) => path)};
  } finally {
    await server.close();
  }
}

describe("a site in a plain folder under a path", () => {
  it("finds its files and pages: a small one made by hand", async () => {
    const site = tinySite();
    const {problems, asked} = await problemsUnderCare(site);
    rmSync(site, {recursive: true});
    expect(problems).toEqual([]);
    expect(asked).toContain("/care/_import/app.89abcdef.js");
  });

  it.skipIf(!isBuilt)(
    "finds its files and pages, Explore's too: the built one (skipped without dist)",
    async () => {
      const {problems, asked} = await problemsUnderCare(dist, {explore: askExplore});
      expect(problems).toEqual([]);
      for (const kind of [/^\/care\/.*\.wasm$/, /^\/care\/.*\.parquet$/])
        expect(asked.filter((path) => kind.test(path))).not.toEqual([]);
    }
  );
});
