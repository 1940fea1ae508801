import {dirname} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder that holds package.json, without a slash at its end. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
