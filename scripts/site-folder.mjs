import {readFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./project-root.mjs";

/**
 * @param {string} release
 * @returns {import("../loaders/contract/release.ts").Manifest}
 */
const manifestOf = (release) => JSON.parse(readFileSync(join(release, "manifest.json"), "utf8"));

/**
 * Whether nobody answers for this public release yet; made-up children need nobody's approval.
 * @param {string} release the folder of the release
 */
export function isDraft(release) {
  const {approval, edition, synthetic} = manifestOf(release);
  return edition === "public" && !synthetic && approval.status !== "approved";
}

/**
 * Where a site of this release goes when nobody says otherwise. Only what somebody answers for goes to `dist`,
 * where a site is published from.
 * @param {string} release the folder of the release
 */
export function siteFolder(release) {
  if (manifestOf(release).edition === "restricted") return join(projectRoot, "dist-restricted");
  return join(projectRoot, isDraft(release) ? "dist-draft" : "dist");
}
