import {brotliDecompressSync} from "node:zlib";
import {attackReport} from "../attack/attack-report.ts";
import {attackSite} from "../attack/attack-site.ts";
import {type ReadSite, readSite} from "../attack/gather/read-site.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {fileOnDisk} from "../files/file-on-disk.ts";
import {textIn} from "../files/text-in.ts";
import {runCommand, WronglyUsed} from "./command.ts";

export default await runCommand(import.meta, {
  name: "attack",
  summary: "Reads only what a built site serves and tries to find a child in it.",
  usage: "--site DIST [--and EARLIER_DIST] [--canary FILE] [--json]",
  options: {
    site: {type: "string", default: "dist"},
    and: {type: "string", multiple: true, default: []},
    canary: {type: "string"},
    json: {type: "boolean"}
  },
  help: {
    site: "the folder of the built site (default: dist)",
    and: "a site published earlier, to attack together with this one; repeat it for more sites, the earliest first",
    canary: "a file of planted strings, one on each line, that must not turn up anywhere",
    json: "prints the result as JSON"
  },
  example: "npm run attack -- --site dist",
  async run({site, and: before, canary, json}, progress) {
    const canaries = canary === undefined ? [] : linesOf(canary);
    progress.step("Reading what is served");
    const earlier = await Promise.all(before.map((dir) => read(dir, "--and")));
    const later = await read(site, "--site");
    progress.step("Attacking");
    const attacked = await attackSite(later, {canaries, earlier});
    progress.stop();
    process.stdout.write(
      json ? `${JSON.stringify(attacked, null, 2)}\n` : attackReport([site, ...before], attacked)
    );
    progress.next(
      attacked.complaints.length === 0
        ? `npm run preview -- --site ${site}`
        : "do not publish this site; if it is online already, follow SECURITY.md"
    );
    return attacked.complaints.length === 0 ? 0 : 1;
  }
});

async function read(dir: string, option: string): Promise<ReadSite> {
  const site = await readSite(diskFolder(dir), brotliDecompressSync);
  if (!site)
    throw new WronglyUsed(`${option}: there is no folder ${dir}, or no figures of an authority's own in it`);
  return site;
}

function linesOf(file: string): string[] {
  const {folder, name} = fileOnDisk(file);
  const text = textIn(folder, name);
  if (text === null) throw new WronglyUsed(`--canary: there is no file ${file}`);
  return text.split(/\r?\n/).filter((line) => line !== "");
}
