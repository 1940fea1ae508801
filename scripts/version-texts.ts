const numbersOf = (version: string): number[] | null =>
  /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number) ?? null;

/** Whether `version` is three numbers, and above `current`. */
export function isNewer(version: string, current: string): boolean {
  const [wanted, known] = [numbersOf(version), numbersOf(current)];
  if (wanted === null || known === null) return false;
  const steps = wanted.map((number, place) => number - (known[place] ?? 0));
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}

/** The changelog with what was unreleased under its version and day, and room for what comes. Throws without any. */
export function changelogFor(changelog: string, version: string, day: string): string {
  const heading = "## Unreleased\n";
  const [, unreleased = ""] = changelog.split(heading);
  if (unreleased.replace(/^## .*/ms, "").trim() === "")
    throw new Error("CHANGELOG.md has nothing under Unreleased.");
  return changelog.replace(heading, `${heading}\n## ${version}, ${day}\n`);
}

/** The citation file of a version that is released on a day. */
export const citationFor = (citation: string, version: string, day: string): string =>
  citation
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${day}`);
