import {readFile, stat} from "node:fs/promises";
import {attackReport} from "../attack/attack-report.ts";
import {attackSite} from "../attack/attack-site.ts";
import {runCommand, WronglyUsed} from "./command.ts";

await runCommand({
  name: "attack",
  summary: "Reads only what a built site serves and tries to find a child in it.",
  usage: "--site DIST [--canary FILE] [--json]",
  options: {site: {type: "string", default: "dist"}, canary: {type: "string"}, json: {type: "boolean"}},
  help: {
    site: "the folder of the built site; dist when not given",
    canary: "a file of planted strings, one a line, that must not turn up anywhere",
    json: "prints what was done and found as JSON"
  },
  example: "npm run attack -- --site dist",
  async run({site, canary, json}, progress) {
    if (!(await isFolder(site))) throw new WronglyUsed(`--site: there is no folder ${site}`);
    progress.step("Attacking the site");
    const attacked = await attackSite(site, canary === undefined ? [] : await linesOf(canary));
    progress.stop();
    if (!attacked) throw new WronglyUsed(`--site: ${site} serves no figures of a release`);
    process.stdout.write(json ? `${JSON.stringify(attacked, null, 2)}\n` : attackReport(site, attacked));
    progress.next(
      attacked.complaints.length === 0
        ? `npm run preview -- --site ${site}`
        : "publish nothing of it; SECURITY.md says what to do where it is online already"
    );
    return attacked.complaints.length === 0 ? 0 : 1;
  }
});

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new WronglyUsed(`--canary: there is no file ${file}`);
  });
  return text.split(/\r?\n/).filter((line) => line !== "");
}
