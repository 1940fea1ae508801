import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "snapshots");

/** Numbers to a hundredth of a pixel: what lies beyond differs between machines and is seen by nobody. */
const normalise = (svg: string): string =>
  `${svg.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))).replace(/></g, ">\n<")}\n`;

/**
 * Compares a drawing with the one kept under this name. Without one it is written; where they differ, the new one is
 * written beside it as `-changed`, to be looked at and either mended or taken over.
 */
export function sameAsSnapshot(name: string, svg: string): {same: boolean; message: string} {
  const kept = join(folder, `${name}.snap.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  const drawn = normalise(svg);
  mkdirSync(folder, {recursive: true});
  if (!existsSync(kept)) {
    if (process.env.CI) return {same: false, message: `${name} has no snapshot`};
    writeFileSync(kept, drawn);
  }
  const same = readFileSync(kept, "utf8") === drawn;
  if (same) rmSync(changed, {force: true});
  else writeFileSync(changed, drawn);
  return {same, message: `${name} is drawn differently: look at ${name}-changed.svg beside the snapshot`};
}
