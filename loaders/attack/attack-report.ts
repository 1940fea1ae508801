import type {SiteAttacked} from "./attack-site.ts";

/** How many complaints of one kind are listed; the rest are only counted. */
const LISTED = 10;

/** The attack in words. It names figures and files, but no number that the attacker worked out. */
export function attackReport(sites: readonly string[], attacked: SiteAttacked): string {
  return [
    `Attacked ${sites.join(" and, together with it, ")}.`,
    ...whatItDid(attacked),
    "",
    ...(attacked.complaints.length === 0 ? FOUND_NOTHING : whatItFound(attacked)),
    ""
  ].join("\n");
}

const FOUND_NOTHING = [
  "Found nothing: no hidden count is exact or narrower than promised, subtraction leaves no small group,",
  "and no printed number contradicts another."
];

function whatItDid(attacked: SiteAttacked): string[] {
  const {files, figures, pageRows, hidden, relations, narrowest, changed, sampled} = attacked;
  const total = files.reduce((sum, each) => sum + each.files, 0);
  const kinds = Object.entries(relations).map(([kind, count]) => `  ${String(count).padStart(5)}  ${kind}`);
  const left = Number.isFinite(narrowest)
    ? `at least ${narrowest} ${narrowest === 1 ? "number is" : "numbers are"} possible for each.`
    : "nothing limits any of them.";
  return [
    `Read ${total} files (${files.map((each) => `${each.kind} ${each.files}`).join(", ")}).`,
    `Combined ${figures} printed figures through these relations:`,
    ...kinds.sort().reverse(),
    `Worked out what each of ${hidden} hidden counts could still be${hidden > 0 ? `: ${left}` : "."}`,
    `A second solver, by other authors, checked ${sampled} of the ranges.`,
    `Compared ${pageRows} rows of tables on pages, their drawings and their words with the figures.`,
    ...assumptions(attacked),
    ...(changed > 0
      ? [
          `${changed} printed counts differ between the releases: anybody who knows which child came or went can see which categories that child is in. So correct published figures rarely.`
        ]
      : [])
  ];
}

/** What the attacker cannot know: whether the records keep the rules. */
function assumptions({assumed, learned, dropped}: SiteAttacked): string[] {
  const rules = new Set(assumed.map(({because}) => because)).size;
  const assumes =
    rules > 0
      ? [
          `Assumed that the records keep ${rules} public ${rules === 1 ? "rule" : "rules"} (--json lists them).`
        ]
      : [];
  const equalities = new Set(learned.map(({because}) => because)).size;
  const learns =
    equalities > 0
      ? [
          `Took ${equalities} ${equalities === 1 ? "equality that holds wherever it is" : "equalities that hold wherever they are"} printed to hold where a count is hidden (--json lists them).`
        ]
      : [];
  const drops = dropped.map(({because, year}) => `  ${year}: ${because}`);
  return [
    ...assumes,
    ...learns,
    ...(drops.length > 0
      ? ["Did not assume these, because something printed contradicts them:", ...drops]
      : [])
  ];
}

function whatItFound({complaints}: SiteAttacked): string[] {
  const kinds = [...new Set(complaints.map(({kind}) => kind))];
  const lines = kinds.flatMap((kind) => {
    const ofKind = complaints.filter((complaint) => complaint.kind === kind);
    return [
      `${kind}: ${ofKind.length}`,
      ...ofKind.slice(0, LISTED).map(({where, what}) => `  ${where}: ${what}`),
      ...(ofKind.length > LISTED ? [`  and ${ofKind.length - LISTED} more`] : [])
    ];
  });
  const things = complaints.length === 1 ? "thing" : "things";
  return [...lines, "", `The site gives away ${complaints.length} ${things}: do not publish it.`];
}
