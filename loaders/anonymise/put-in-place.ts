import {Refused} from "../contract/refused.ts";
import {filesBelow} from "../files/files-below.ts";
import {folderWithin} from "../files/folder-within.ts";
import {isOwn, madeIn, markMade} from "../files/made-here.ts";
import type {PlacedFile} from "../files/placed-file.ts";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";
import {problem} from "./problem.ts";

/** What marks a folder that an anonymised return was written to. */
export const ANONYMISED = {kind: "anonymised return", edition: null} as const;

/**
 * Moves what was written beside a folder into it. A folder that does not exist yet is made by one rename. In one that
 * does, `returns` is replaced whole, and the logs and the safeguarding dataset file by file, so that logs kept there by hand,
 * and all else, stay.
 *
 * @throws Refused, with nothing changed, where a log would take the place of one that this program did not write.
 */
export function putInPlace(beside: string, {folder, name: to}: PlacedFile): void {
  const existing = folder.list(to);
  if (existing === null) {
    folder.move(beside, to);
    return;
  }
  const logs = ["service", SSD_FOLDER].flatMap((place) =>
    (folder.list(`${beside}/${place}`) ?? []).map(({name: log}) => `${place}/${log}`)
  );
  mustBeOurs({folder, name: to}, logs);
  if (existing.some(({name}) => name === "returns")) folder.move(`${to}/returns`, `${beside}/old-returns`);
  folder.move(`${beside}/returns`, `${to}/returns`);
  const returns = filesBelow(folderWithin(folder, `${to}/returns`)).map((path) => `returns/${path}`);
  for (const log of logs) folder.move(`${beside}/${log}`, `${to}/${log}`);
  markMade(folderWithin(folder, to), ANONYMISED, [...returns, ...logs]);
}

function mustBeOurs({folder, name}: PlacedFile, logs: readonly string[]): void {
  const place = folderWithin(folder, name);
  const made = madeIn(place);
  const others = logs.filter((log) => place.size(log) !== null && !(made && isOwn(place, made, log)));
  if (others.length === 0) return;
  const message = "This log was not written by npm run anonymise, or has been changed since; move it away.";
  throw new Refused(others.map((log) => problem(log, "not-ours", message)));
}
