// npm run preview: serves the built site on this machine as a careful host would.
import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {argumentsOf} from "./arguments.ts";
import {onFreePort} from "./on-free-port.ts";
import {projectRoot} from "./project-root.mjs";
import {serve} from "./serve.ts";
import {usedWrongly} from "./used-wrongly.ts";

const HELP = `Serves the built site on this machine.

Usage: npm run preview -- [--site DIR] [--port N]

  --site   the built site (default dist)
  --port   the port to listen on (default 3000; the next free one when taken)

Exit codes: 0 stopped, 2 used wrongly.

Example: npm run preview -- --port 8080`;

const values = argumentsOf("preview", HELP, {
  site: {type: "string", default: join(projectRoot, "dist")},
  port: {type: "string", default: process.env.PORT ?? "3000"}
});
if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
  usedWrongly("preview", "--port takes a number from 0 to 65535");
const root = resolve(values.site);
if (!existsSync(join(root, "index.html")))
  usedWrongly("preview", `there is no built site in ${values.site}; npm run build makes one`);
const server = await onFreePort(Number(values.port), (port) => serve({root, port}));
console.log(`\nThe site is at ${server.url} (stop it with Ctrl+C).`);
