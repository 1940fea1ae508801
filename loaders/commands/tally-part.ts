import {basename, dirname} from "node:path";
import type {Progress} from "../../scripts/progress.ts";
import type {Manifest} from "../contract/release.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {textIn} from "../files/text-in.ts";
import {WritablePlace} from "../files/writable-place.ts";
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
 * @throws WronglyUsed where there is no such part, or the tally would replace something else.
 * @throws NotWritable where it would be in a data folder or be published.
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
  const place = WritablePlace.at(dirname(tally), {kind: "tally"});
  const standing = textIn(place.folder, basename(tally));
  if (standing !== null && tallyIn(standing) === null)
    throw new WronglyUsed(`${tally} exists and is not a tally`);
  const text = await makeTally({
    data: diskFolder(data),
    edition,
    part,
    onStep: (...step) => progress.step(...step)
  });
  place.folder.write(basename(tally), text);
  progress.say(`Tally of part ${partName(part)}, ${edition} edition, in ${tally}`);
  progress.say(
    "  protected  nothing: keep it as safe as the returns, and delete it once the release is made"
  );
}
