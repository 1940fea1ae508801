import {createReadStream} from "node:fs";
import {createRequire} from "node:module";
import {pipeline} from "node:stream/promises";

/**
 * Prints a file of an installed package, for Framework to serve from our own site under a name with its hash:
 * the engine is never fetched from anywhere else. Throws where the package is not installed.
 */
export async function printPackageFile(specifier: string): Promise<void> {
  const file = createRequire(import.meta.url).resolve(specifier);
  await pipeline(createReadStream(file), process.stdout);
}
