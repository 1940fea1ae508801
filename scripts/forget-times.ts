// Framework writes into modules when each file that they load was last changed, and names modules by their content:
// the same release built twice would have other bytes and other names. Neither does a reader any good.
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";

/** Eight hexadecimal digits that a text gives, and another hardly ever does. */
export const hashOf = (text: string | Uint8Array): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

/** A file's time of day says nothing to a reader, and differs from build to build. */
export const dropTimes = (script: string): string => script.replace(/"lastModified":\d+(\.\d+)?,?/g, "");

/** Takes the times out of every module of a built site, and names each that changes by what it now holds. */
export function forgetTimes(site: string): void {
  const files = readdirSync(site, {recursive: true, encoding: "utf8"});
  const modules = files.filter((name) => /^_import[\\/].*\.[0-9a-f]{8}\.js$/.test(name));
  const byName = new Map(modules.map((path) => [basename(path), path]));
  const settled = new Map<string, string>();

  /** The name of a module once it and all that it imports have theirs. */
  function settle(name: string): string {
    const known = settled.get(name);
    const module = byName.get(name);
    // A name that is no module's stays.
    if (known !== undefined || module === undefined) return known ?? name;
    settled.set(name, name);
    const path = join(site, module);
    const before = readFileSync(path, "utf8");
    const after = withNewNames(dropTimes(before));
    if (after === before) return name;
    const named = name.replace(/[0-9a-f]{8}\.js$/, `${hashOf(after)}.js`);
    settled.set(name, named);
    writeFileSync(path, after);
    renameSync(path, join(dirname(path), named));
    return named;
  }
  const withNewNames = (text: string): string => text.replace(/[\w-]+\.[0-9a-f]{8}\.js/g, settle);

  for (const name of byName.keys()) settle(name);
  for (const page of files.filter((name) => name.endsWith(".html"))) {
    const path = join(site, page);
    writeFileSync(path, withNewNames(readFileSync(path, "utf8")));
  }
}
