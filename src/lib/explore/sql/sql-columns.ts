import {MEASURES_COLUMNS} from "../../../contract/measures-columns.js";

/** The columns to show next to the box, with what they hold. Neighbouring columns that hold the same are one entry. */
export function sqlColumns(): readonly {readonly names: string; readonly hint: string}[] {
  const entries: {names: string; hint: string}[] = [];
  for (const {name, hint} of MEASURES_COLUMNS) {
    const last = entries.at(-1);
    if (last?.hint === hint) last.names += `, ${name}`;
    else entries.push({names: name, hint});
  }
  return entries;
}
