import {replaceFolder} from "../../loaders/files/replace-folder.ts";
import {releaseOf, releasePlace} from "./a-release.ts";

/**
 * A process to be killed: writes a folder of ten files again and again, each time with another word in all of them.
 * Prints a line when the first stands.
 */
const out = process.argv[2] ?? "";
for (let round = 0; ; round += 1) {
  const word = `${process.pid}-${round}`;
  const words = Array.from({length: 10}, (_, file) => [`${file}.txt`, word] as const);
  replaceFolder(releasePlace(out), releaseOf(Object.fromEntries(words)));
  if (round === 0) process.stdout.write("writing\n");
}
