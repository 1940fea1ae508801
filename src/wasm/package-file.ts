import {createRequire} from "node:module";
import {fileOnDisk} from "../../loaders/files/file-on-disk.ts";
import {requiredBytes} from "../../loaders/files/required-bytes.ts";

/**
 * Prints a file of an installed package, for Framework to serve from our own site under a name with its hash:
 * the engine is never fetched from anywhere else. Throws where the package is not installed.
 */
export function printPackageFile(specifier: string): void {
  const {folder, name} = fileOnDisk(createRequire(import.meta.url).resolve(specifier));
  process.stdout.write(requiredBytes(folder, name));
}
