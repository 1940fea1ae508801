// npm run clean: takes away all that a build made. Data, packages and whatever a person wrote stay.
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {clearPlace} from "../loaders/files/clear-place.ts";
import {WritablePlace} from "../loaders/files/writable-place.ts";
import {argumentsOf, placeFor} from "./arguments.ts";
import {Progress} from "./progress.ts";
import {projectRoot} from "./project-root.mjs";

const started = performance.now();
const {quiet} = argumentsOf(
  "clean",
  `Removes what builds and tests made: releases, sites, caches. Data, keys, packages and what a person wrote stay.

Usage: npm run clean [-- --quiet]

Example: npm run clean`,
  {}
);
const releases = readdirSync(join(projectRoot, "src"))
  .filter((name) => name === "release" || name.startsWith("release."))
  .map((name) => join("src", name));
const unfinished = readdirSync(projectRoot).filter((name) => /^\.dist(-\w+)?\.made-/.test(name));
const made = [
  ...releases,
  ...unfinished,
  "dist",
  "dist-draft",
  "dist-restricted",
  "restricted",
  ".frame",
  "coverage",
  join("src", ".observablehq", "cache")
];
const wanted = {kind: "disposal", within: projectRoot} as const;
const places = placeFor("clean", () => made.map((path) => WritablePlace.at(join(projectRoot, path), wanted)));
for (const place of places) clearPlace(place);
const progress = new Progress(process.stderr, {quiet: quiet === true});
progress.say(`Removed ${made.join(", ")}.`);
progress.next("npm run build makes them again");
progress.close(performance.now() - started);
