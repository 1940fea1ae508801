import type {Folder} from "../contract/folder.ts";
import {requiredBytes} from "./required-bytes.ts";
import {utf8} from "./text-in.ts";

/**
 * A file of UTF-8 that has to be there, as text.
 *
 * @throws where it is not.
 */
export const requiredText = (folder: Folder, path: string): string => utf8(requiredBytes(folder, path));
