import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {writeFolder} from "../../loaders/release/write-folder.ts";

/**
 * A process to be killed: writes a folder of ten files again and again, each time with another word in all of them.
 * Prints a line when the first stands.
 */
const out = process.argv[2] ?? "";
for (let round = 0; ; round += 1) {
  await writeFolder(out, async (fresh) => {
    for (let file = 0; file < 10; file += 1)
      writeFileSync(join(fresh, `${file}.txt`), `${process.pid}-${round}`);
  });
  if (round === 0) process.stdout.write("writing\n");
}
