import {join} from "node:path";
import {ENGLAND_FOLDER} from "../../loaders/england/england-files.ts";
import {readEngland} from "../../loaders/england/read-england.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {projectRoot} from "../../scripts/project-root.mjs";

/** The folder of figures that comes with the program. */
export const heldFolder = diskFolder(join(projectRoot, ENGLAND_FOLDER));

/** The figures in it. */
export const held = await readEngland(heldFolder);
