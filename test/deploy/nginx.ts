import {type ChildProcess, spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";

/** Debian's nginx, or null where the machine has none: the deployment test then says so and skips. */
export const nginxBinary = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : null;

/** The configuration that we ship. */
const OURS = join(projectRoot, "deploy", "nginx.conf");

/**
 * Starts nginx on loopback with a configuration of ours, but for where it listens and what it serves; `args` as a
 * container's command gives them.
 */
export async function startNginx(
  binary: string,
  site: string,
  {configuration = OURS, args = ["-g", "daemon off;"]} = {}
): Promise<{url: string; stop: () => void}> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const ours = readFileSync(configuration, "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/children-in-our-care;", `root ${site};`)
    .replace("include mime.types;", "include /etc/nginx/mime.types;");
  mkdirSync(join(folder, "logs"));
  const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join("\n");
  const main = `pid ${join(folder, "nginx.pid")};\nerror_log ${join(folder, "logs", "error.log")};\nevents {}\nhttp {\n${scratch}\n${ours}\n}\n`;
  writeFileSync(join(folder, "nginx.conf"), `user root;\n${main}`);
  const server = spawn(binary, ["-p", folder, "-c", join(folder, "nginx.conf"), ...args], {stdio: "ignore"});
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, server);
  return {url, stop: () => server.kill()};
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error("nginx did not accept deploy/nginx.conf.");
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
  throw new Error("nginx did not answer.");
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
