const numbersOf = (version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;

/** Whether `version` is three numbers, and above `current`. */
export function isNewer(version, current) {
  const [wanted, known] = [numbersOf(version), numbersOf(current)];
  if (wanted === null || known === null) return false;
  const differs = wanted.findIndex((number, place) => number !== known[place]);
  return differs >= 0 && wanted[differs] > known[differs];
}

/** The changelog with what was unreleased under its version and day, and room for what comes. Throws without any. */
export function changelogFor(changelog, version, day) {
  const heading = "## Unreleased\n";
  const [, unreleased = ""] = changelog.split(heading);
  if (unreleased.split(/^## /m)[0].trim() === "")
    throw new Error("CHANGELOG.md has nothing under Unreleased.");
  return changelog.replace(heading, `${heading}\n## ${version}, ${day}\n`);
}

/** The citation file of a version that is released on a day. */
export const citationFor = (citation, version, day) =>
  citation
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${day}`);
