import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {filesBelow} from "../../../loaders/files/files-below.ts";
import {requiredText} from "../../../loaders/files/required-text.ts";

/** The data folder that ships, from which smaller councils are drawn: text by path. */
export function shippedFiles(): ReadonlyMap<string, string> {
  const data = diskFolder("data");
  return new Map(filesBelow(data).map((path) => [path, requiredText(data, path)]));
}
