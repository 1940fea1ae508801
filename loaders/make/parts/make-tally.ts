import type {Folder} from "../../contract/folder.ts";
import {Refused} from "../../contract/refused.ts";
import type {Manifest} from "../../contract/release.ts";
import type {ChildPart} from "../../read/child-part.ts";
import {software} from "../software.ts";
import {countFolder} from "./count-folder.ts";
import {tallyText} from "./tally-file.ts";
import {tallyInputs} from "./tally-inputs.ts";

/** Which part of the children of which folder to tally, and for which edition. */
export interface TallyOrder {
  readonly data: Folder;
  readonly edition: Manifest["edition"];
  readonly part: ChildPart;
  /** Called as a step begins and, where it can tell, on how far it is. */
  readonly onStep?: (label: string, done?: number, of?: number) => void;
}

/**
 * The text of a tally file: a part of the children of a data folder, read, checked and counted. Nothing in it is
 * protected, so it is never published; `addedUp` puts all parts together.
 *
 * @throws Refused where a row of these children, or a file as a whole, cannot be read.
 */
export async function makeTally({data, edition, part, onStep = () => {}}: TallyOrder): Promise<string> {
  const step = "Reading and checking a part of the children";
  onStep(step);
  const {counted, ...read} = await countFolder({
    data,
    part,
    withChildren: edition === "restricted",
    onPiece: (done, of) => onStep(step, done, of)
  });
  if (counted === null) throw new Refused(read.reading);
  onStep("Writing");
  const about = {software: software(), inputs: tallyInputs(data), edition, part};
  return tallyText(about, {...read, counted});
}
