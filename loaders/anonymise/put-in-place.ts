import {mkdir, readdir, rename} from "node:fs/promises";
import {join} from "node:path";

/**
 * Puts what was written where it belongs. A new folder comes whole, by one rename. In a folder that is there,
 * `returns` is swapped whole and logs one by one: a log that somebody keeps there by hand stays, and so does all else.
 */
export async function putInPlace(beside: string, to: string): Promise<void> {
  const standing = await readdir(to).catch(() => null);
  if (standing === null) return rename(beside, to);
  if (standing.includes("returns")) await rename(join(to, "returns"), join(beside, "old-returns"));
  await rename(join(beside, "returns"), join(to, "returns"));
  const logs = await readdir(join(beside, "service")).catch(() => []);
  if (logs.length > 0) await mkdir(join(to, "service"), {recursive: true});
  for (const log of logs) await rename(join(beside, "service", log), join(to, "service", log));
}
