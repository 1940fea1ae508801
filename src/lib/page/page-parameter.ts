import {parseArgs} from "node:util";

/** The part of the address that a page loader stands for: Framework passes `[id]` as `--id=…`. */
export function pageParameter(name: string): string {
  const value = parseArgs({options: {[name]: {type: "string"}}}).values[name];
  if (typeof value !== "string") throw new Error(`This page needs --${name}.`);
  return value;
}
