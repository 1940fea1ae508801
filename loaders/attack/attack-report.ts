import type {SiteAttacked} from "./attack-site.ts";

/** How many complaints of one kind are listed before the rest are only counted. */
const LISTED = 10;

/** What the attacker did and found, for people. */
export function attackReport(site: string, attacked: SiteAttacked): string {
  const {files, figures, pageRows, hidden, relations, narrowest, sampled, complaints} = attacked;
  const lines = [
    `Attacked ${site}: ${files} files, ${figures} printed figures, ${hidden} of our counts hidden.`,
    `Put together ${Object.entries(relations)
      .map(([kind, count]) => `${count} of ${kind}`)
      .join(", ")};`,
    `narrowest ${narrowest}; worked out what each hidden count could still be; a second solver checked ${sampled} of the ranges.`,
    `Held ${pageRows} rows of tables on pages, and their drawings, against the release.`,
    ""
  ];
  if (complaints.length === 0)
    return [
      ...lines,
      "Found nothing: no hidden count is exact or narrower than promised, no remainder is a small group,",
      "and no printed number contradicts another.",
      ""
    ].join("\n");
  const kinds = [...new Set(complaints.map(({kind}) => kind))];
  for (const kind of kinds) {
    const ofKind = complaints.filter((complaint) => complaint.kind === kind);
    lines.push(`${kind}: ${ofKind.length}`);
    for (const {where, what} of ofKind.slice(0, LISTED)) lines.push(`  ${where}: ${what}`);
    if (ofKind.length > LISTED) lines.push(`  and ${ofKind.length - LISTED} more`);
  }
  return [
    ...lines,
    "",
    `The site gives away ${complaints.length} ${complaints.length === 1 ? "thing" : "things"}: do not publish it.`,
    ""
  ].join("\n");
}
