import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** What gives a council away in a text. */
export interface Council {
  readonly name: string;
  readonly code: string;
}

/** Written as one name or code, in capitals or not; `Bexleyheath` is no Bexley. */
const nameIn = ({name, code}: Council): RegExp =>
  new RegExp(`\\b(?:${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}|${code})\\b`, "i");

/**
 * Every line of the files under `root` in which a council is named, as `path:line`; of a file that is no text (Parquet,
 * WebAssembly) the path alone. `leaveOut` tells which paths, relative to `root`, are not looked into.
 */
export function tracesOf(
  council: Council,
  root: string,
  leaveOut: (path: string) => boolean
): readonly string[] {
  const wanted = nameIn(council);
  const entries = readdirSync(root, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !leaveOut(path))
    .sort();
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    // Bytes as letters, one each: a name in a binary file stands there as it is written.
    const text = bytes.toString("latin1");
    if (!wanted.test(text)) return [];
    if (bytes.includes(0)) return [path];
    return text.split("\n").flatMap((line, index) => (wanted.test(line) ? [`${path}:${index + 1}`] : []));
  });
}
