import {type Inspection, inspectDataFolder} from "../../loaders/read/read-data-folder.ts";
import {inMemory} from "../files/in-memory.ts";
import {smallFolder} from "./small-folder.ts";

/** Inspects the small folder with these changes. Notes are left out: they say what is absent, and much is. */
export async function inspected(
  changes: Readonly<Record<string, string | Buffer | null>> = {}
): Promise<Inspection & {readonly brief: readonly string[]}> {
  const inspection = await inspectDataFolder(inMemory(smallFolder(changes)));
  const spoken = inspection.findings.filter(
    ({severity, file}) => severity !== "note" && file !== "population"
  );
  const brief = spoken.map(({file, line, column, severity, code, rows}) =>
    [[file, line, column].filter((part) => part !== null).join(":"), severity, code, `${rows}`].join(" ")
  );
  return {...inspection, brief};
}
