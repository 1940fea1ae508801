import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./project-root.mjs";

/**
 * Where a site of this release goes when nobody says otherwise. Only what somebody answers for goes to `dist`,
 * where a site is published from; made-up children need nobody's approval.
 */
export function siteFolder(release) {
  const {approval, edition, synthetic} = JSON.parse(readFileSync(join(release, "manifest.json"), "utf8"));
  if (edition === "restricted") return join(projectRoot, "dist-restricted");
  return join(projectRoot, synthetic || approval.status === "approved" ? "dist" : "dist-draft");
}
