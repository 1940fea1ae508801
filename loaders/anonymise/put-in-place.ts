import type {PlacedFile} from "../files/placed-file.ts";

/**
 * Moves what was written beside a folder into it. A folder that does not exist yet is made by one rename. In one that
 * does, `returns` is replaced whole and the logs one by one, so that logs kept there by hand, and all else, stay.
 */
export function putInPlace(beside: string, {folder, name: to}: PlacedFile): void {
  const existing = folder.list(to);
  if (existing === null) {
    folder.move(beside, to);
    return;
  }
  if (existing.some(({name}) => name === "returns")) folder.move(`${to}/returns`, `${beside}/old-returns`);
  folder.move(`${beside}/returns`, `${to}/returns`);
  for (const {name: log} of folder.list(`${beside}/service`) ?? [])
    folder.move(`${beside}/service/${log}`, `${to}/service/${log}`);
}
