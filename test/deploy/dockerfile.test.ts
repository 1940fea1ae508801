import {cpSync, existsSync, mkdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {projectRoot} from "../../scripts/project-root.mjs";
import {temporaryFolder} from "../read/temporary-folder.ts";
import {imageOf} from "./image.ts";
import {nginxBinary, startNginx} from "./nginx.ts";
import {tinySite} from "./tiny-site.ts";

const text = (name: string) => readFileSync(join(projectRoot, "deploy", name), "utf8");

describe("deploy/Dockerfile", () => {
  const image = imageOf(text("Dockerfile"));

  it("begins from one dated image", () => {
    expect(image.from).toMatch(/^debian:[a-z]+-\d{8}-slim$/);
  });

  it("copies our configuration and the folder that a build makes, and docker is shown no records", () => {
    const [configuration, site] = image.copies.map(({from}) => from);
    expect(existsSync(join(projectRoot, String(configuration)))).toBe(true);
    expect(readFileSync(join(projectRoot, "scripts/build.ts"), "utf8")).toContain(`default ${site};`);
    const unseen = text("Dockerfile.dockerignore").split("\n");
    expect(unseen).toEqual(expect.arrayContaining(["data", "private", "restricted", "dist-restricted"]));
    expect(unseen).not.toContain(site);
  });

  it("takes Debian's own site away, which would answer in the place of ours", () => {
    expect(image.runs.join()).toContain("rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default");
  });

  it.skipIf(nginxBinary === null)(
    "serves what it copies, started as its command says (skipped where /usr/sbin/nginx is not)",
    async () => {
      const built = tinySite();
      const {copies, command, port} = imageOf(text("Dockerfile"), {SITE: built});
      const root = await temporaryFolder({});
      for (const {from, to} of copies) {
        mkdirSync(dirname(join(root, to)), {recursive: true});
        cpSync(from === built ? built : join(projectRoot, from), join(root, to), {recursive: true});
      }
      const configuration = join(root, "etc/nginx/conf.d/children-in-our-care.conf");
      const served = /root (\S+);/.exec(readFileSync(configuration, "utf8"))?.[1];
      expect(readFileSync(configuration, "utf8")).toContain(`listen ${port};`);
      const [program, ...args] = command;
      expect(program).toBe("nginx");

      const nginx = await startNginx(nginxBinary ?? "", join(root, String(served)), {configuration, args});
      const answer = await fetch(`${nginx.url}safe`);
      nginx.stop();
      rmSync(built, {recursive: true});
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("<h1>Safe</h1>");
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
    }
  );
});
