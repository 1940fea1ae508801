import type {PlacedFile} from "../files/placed-file.ts";

/**
 * Puts what was written beside a folder where it belongs. A new folder comes whole, by one rename. In a folder that is
 * there, `returns` is swapped whole and logs one by one: a log that somebody keeps there by hand stays, and so does all
 * else.
 */
export function putInPlace(beside: string, {folder, name: to}: PlacedFile): void {
  const standing = folder.list(to);
  if (standing === null) {
    folder.move(beside, to);
    return;
  }
  if (standing.some(({name}) => name === "returns")) folder.move(`${to}/returns`, `${beside}/old-returns`);
  folder.move(`${beside}/returns`, `${to}/returns`);
  for (const {name: log} of folder.list(`${beside}/service`) ?? [])
    folder.move(`${beside}/service/${log}`, `${to}/service/${log}`);
}
