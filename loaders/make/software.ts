import about from "../../package.json" with {type: "json"};
import type {Manifest} from "../contract/release.ts";

/** Name and version of this program, as `package.json` gives them. */
export const software = (): Manifest["software"] => ({name: about.name, version: about.version});
