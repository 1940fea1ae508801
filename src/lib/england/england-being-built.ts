import type {England} from "../../../loaders/contract/england.ts";
import {ENGLAND_FILES, ENGLAND_FOLDER} from "../../../loaders/england/england-files.ts";
import {readEngland} from "../../../loaders/england/read-england.ts";
import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {requiredBytes} from "../../../loaders/files/required-bytes.ts";

/** The figures of all authorities that come with the program, for pages that Framework builds one by one. */
export const englandBeingBuilt = (): Promise<England> => readEngland(diskFolder(ENGLAND_FOLDER));

/** Their numbers as the browser is sent them (Parquet, bytes). */
export const numbersBeingBuilt = (): Uint8Array =>
  requiredBytes(diskFolder(ENGLAND_FOLDER), ENGLAND_FILES.numbers);
