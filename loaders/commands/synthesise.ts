import {projectRoot} from "../../scripts/project-root.mjs";
import {diskFolder} from "../files/disk-folder.ts";
import {markMade} from "../files/made-here.ts";
import {dataFolderFrom} from "../synthetic/data-folder.ts";
import {SHIPPED_SEED} from "../synthetic/shipped-seed.ts";
import {runCommand, WronglyUsed} from "./command.ts";

export default await runCommand(import.meta, {
  name: "synthesise",
  summary:
    "Makes a data folder of made-up children: the one that ships with the program, or another from another seed.",
  usage: "--out DIR [--seed N] [--scale N]",
  options: {
    out: {type: "string"},
    seed: {type: "string", default: String(SHIPPED_SEED)},
    scale: {type: "string", default: "1"}
  },
  help: {
    out: "the folder to write to: a new one, or one that this command made; other files in it stay",
    seed: `a whole number; the same one gives the same bytes (default ${SHIPPED_SEED}: the folder that ships)`,
    scale: "how many times as many children as Thurrock has (default 1), for measuring speed"
  },
  example: "npm run synthesise -- --seed 7 --out /tmp/another-council",
  run: async ({out, seed, scale}, progress) => {
    if (out === undefined) throw new WronglyUsed("--out DIR is needed: the folder to write to");
    if (!/^\d{1,9}$/.test(seed)) throw new WronglyUsed("--seed takes a whole number of up to nine digits");
    if (!/^[1-9]\d{0,2}$/.test(scale)) throw new WronglyUsed("--scale takes a whole number from 1 to 999");
    const place = out.writable({kind: "made-up data"});
    progress.step("Making up children and their years in care");
    const files = dataFolderFrom(diskFolder(projectRoot), Number(seed), Number(scale));
    place.mustNotReplace(files.keys());
    for (const [path, text] of files) place.folder.write(path, text);
    markMade(place.folder, {kind: "made-up data", edition: null}, files.keys());
    progress.say(`Wrote ${files.size} files to ${out}. Every child in them is made up.`);
    progress.next(`npm run build -- --data ${out}`);
    return 0;
  }
});
