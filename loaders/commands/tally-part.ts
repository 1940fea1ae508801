import {basename, dirname, relative, resolve} from "node:path";
import type {Progress} from "../../scripts/progress.ts";
import {projectRoot} from "../../scripts/project-root.mjs";
import type {Manifest} from "../contract/release.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {textIn} from "../files/text-in.ts";
import {makeTally} from "../make/parts/make-tally.ts";
import {partName, partNamed} from "../make/parts/part-name.ts";
import {tallyIn} from "../make/parts/tally-file.ts";
import {WronglyUsed} from "./command.ts";

/** Which part of which folder to count, and the file for its tally, as the user typed them. */
export interface PartWanted {
  readonly data: string;
  readonly edition: Manifest["edition"];
  readonly part: string | undefined;
  readonly tally: string | undefined;
}

/**
 * Counts one part of the children and writes its tally.
 *
 * @throws WronglyUsed where there is no such part, or the tally would be published or replace something else.
 */
export async function tallyPart(
  {data, edition, part: name, tally}: PartWanted,
  progress: Progress
): Promise<void> {
  if (name === undefined || tally === undefined)
    throw new WronglyUsed(
      "--part and --tally are needed together: what to count, and the file for the counts"
    );
  const part = partNamed(name);
  if (part === null)
    throw new WronglyUsed(
      `--part ${name} is not a part: write 3/64 for the third of 64; at most 99,999 parts`
    );
  const file = resolve(tally);
  const objection = misplaced(file, resolve(data));
  if (objection !== null) throw new WronglyUsed(objection);
  const text = await makeTally({
    data: diskFolder(data),
    edition,
    part,
    onStep: (...step) => progress.step(...step)
  });
  diskFolder(dirname(file)).write(basename(file), text);
  progress.say(`Tally of part ${partName(part)}, ${edition} edition, in ${relative(process.cwd(), file)}`);
  progress.say(
    "  protected  nothing: keep it as safe as the returns, and delete it once the release is made"
  );
}

/** Why a tally may not be written to `file`, in words that end a sentence; null where it may. */
function misplaced(file: string, dataDir: string): string | null {
  const within = (dir: string) => file.startsWith(`${dir}/`);
  if (within(dataDir)) return "a tally does not belong in a data folder; choose another place for it";
  if (["src", "dist"].some((folder) => within(resolve(projectRoot, folder))))
    return "a tally is not protected, so it never goes under src or dist";
  const existing = textIn(diskFolder(dirname(file)), basename(file));
  return existing !== null && tallyIn(existing) === null ? `${file} exists and is not a tally` : null;
}
