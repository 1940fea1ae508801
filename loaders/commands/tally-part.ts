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

/** Which part of which folder to count, as it was typed, and where its tally goes. */
export interface PartWanted {
  readonly data: string;
  readonly edition: Manifest["edition"];
  readonly part: string | undefined;
  readonly tally: string | undefined;
}

/**
 * Counts one part of the children and writes its tally.
 *
 * @throws WronglyUsed where the part is none, or the tally would be published or take the place of something else.
 */
export async function tallyPart(
  {data, edition, part: name, tally}: PartWanted,
  progress: Progress
): Promise<void> {
  if (name === undefined || tally === undefined)
    throw new WronglyUsed("--part says what to count and --tally where it goes; each needs the other");
  const part = partNamed(name);
  if (part === null)
    throw new WronglyUsed(`--part ${name} is no part: the third of 64 is 3/64, and there are 99,999 at most`);
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
  if (within(dataDir)) return "a tally is no part of a data folder; choose another place for it";
  if (["src", "dist"].some((folder) => within(resolve(projectRoot, folder))))
    return "a tally is not protected, so it never goes under src or dist";
  const standing = textIn(diskFolder(dirname(file)), basename(file));
  return standing !== null && tallyIn(standing) === null ? `${file} is there already, and is no tally` : null;
}
