import {readFileSync} from "node:fs";
import type {Manifest} from "../contract/release.ts";

/** Name and version of this program, as `package.json` gives them. */
export function software(): Manifest["software"] {
  const {name, version} = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return {name, version};
}
