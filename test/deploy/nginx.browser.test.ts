import {spawnSync} from "node:child_process";
import {existsSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {CONTENT_SECURITY_POLICY} from "../../scripts/serve.ts";
import {pagesOf} from "../site/pages.ts";
import {askExplore} from "./ask-explore.ts";
import {nginxBinary, startNginx} from "./nginx.ts";
import {tinySite} from "./tiny-site.ts";
import {walkSite} from "./walk-site.ts";

const dist = process.env.SITE_DIST ?? join(projectRoot, "dist");
const isBuilt = existsSync(join(dist, "index.html"));

/** What nginx answers to a plain request: `fetch` would undo the compression and follow redirects. */
const ask = (url: string, accept = "identity") =>
  fetch(url, {headers: {"accept-encoding": accept}, redirect: "manual"});

describe.skipIf(nginxBinary === null)("deploy/nginx.conf (skipped where /usr/sbin/nginx is not)", () => {
  let site: string;
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    site = tinySite();
    spawnSync(process.execPath, [
      "--import",
      "tsx",
      join(projectRoot, "scripts/compress.ts"),
      "--site",
      site
    ]);
    nginx = await startNginx(nginxBinary ?? "", site);
  });
  afterAll(() => {
    nginx.stop();
    rmSync(site, {recursive: true});
  });

  it.each([
    ["", "text/html; charset=utf-8"],
    ["safe", "text/html; charset=utf-8"],
    ["measures/", "text/html; charset=utf-8"],
    ["_import/app.89abcdef.js", "application/javascript; charset=utf-8"],
    ["_file/engine.0a1b2c3d.wasm", "application/wasm"],
    ["_file/measures.0123abcd.parquet", "application/vnd.apache.parquet"],
    ["measures.csv", "text/csv; charset=utf-8"],
    ["manifest.json", "application/json; charset=utf-8"],
    ["favicon.svg", "image/svg+xml; charset=utf-8"]
  ])("serves /%s as %s", async (address, type) => {
    const answer = await ask(nginx.url + address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
  });

  it.each(["", "safe", "_import/app.89abcdef.js", "_file/measures.0123abcd.parquet", "no-such-page"])(
    "sends the same protection with /%s",
    async (address) => {
      const {headers} = await ask(nginx.url + address);
      expect(headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("permissions-policy")).toBe("camera=(), geolocation=(), microphone=()");
      expect(headers.get("server")).toBe("nginx");
    }
  );

  it.each([
    ["_import/app.89abcdef.js", "public, max-age=31536000, immutable"],
    ["_file/engine.0a1b2c3d.wasm", "public, max-age=31536000, immutable"],
    ["", "no-cache"],
    ["measures.csv", "no-cache"],
    ["no-such-page", "no-cache"],
    ["_import/gone.89abcdef.js", "no-cache"]
  ])("tells a browser how long to keep /%s: %s", async (address, caching) => {
    expect((await ask(nginx.url + address)).headers.get("cache-control")).toBe(caching);
  });

  it("sends the copy that was compressed beforehand, and the plain file to whoever takes no other", async () => {
    const compressed = await ask(`${nginx.url}safe`, "gzip, br");
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(compressed.headers.get("vary")).toBe("Accept-Encoding");
    expect(Number(compressed.headers.get("content-length"))).toBeLessThan(500);
    const plain = await ask(`${nginx.url}safe`);
    expect(plain.headers.get("content-encoding")).toBe(null);
    expect(await plain.text()).toBe(await compressed.text());
  });

  it("answers with our own page where there is none, and leads to the folder's slash", async () => {
    for (const address of ["no-such-page", "_file/"]) {
      const missing = await ask(nginx.url + address);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain("<h1>Not found</h1>");
    }
    const folder = await ask(`${nginx.url}measures`);
    expect(folder.status).toBe(301);
    expect(folder.headers.get("location")).toBe("/measures/");
  });

  it("lets the site's own pages be read without a breach of the policy", async () => {
    expect(await walkSite(nginx.url, pagesOf(site))).toEqual([]);
  });

  it("stops an inline script: the policy does hold", async () => {
    writeFileSync(
      join(site, "inline.html"),
      "<!doctype html><link rel=icon href=favicon.svg><script>1</script>"
    );
    const problems = await walkSite(nginx.url, ["inline"]);
    expect(problems).toContain("/inline breaks script-src-elem with inline");
  });
});

describe.skipIf(nginxBinary === null || !isBuilt)(
  "the built site behind nginx (skipped where dist or nginx is not)",
  () => {
    it("breaks the policy on no page", async () => {
      const nginx = await startNginx(nginxBinary ?? "", dist);
      try {
        expect(await walkSite(nginx.url, pagesOf(dist), {explore: askExplore})).toEqual([]);
      } finally {
        nginx.stop();
      }
    });
  }
);
