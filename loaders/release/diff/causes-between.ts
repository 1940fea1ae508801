import type {WrittenRelease} from "./read-release.ts";

type About = WrittenRelease["manifest"];

/** What else is different between two releases and may explain why figures are, one sentence for each. */
export function causesBetween(from: About, to: About): readonly string[] {
  const switches = Object.keys({...from.switches, ...to.switches}).filter(
    (name) => from.switches[name] !== to.switches[name]
  );
  const added = to.reportingYears.filter((year) => !from.reportingYears.includes(year));
  const gone = from.reportingYears.filter((year) => !to.reportingYears.includes(year));
  const causes = [
    from.dataTakenOn === to.dataTakenOn
      ? null
      : `The records were taken from the council’s system on ${dayOf(to.dataTakenOn)}; for the release before, on ${dayOf(from.dataTakenOn)}.`,
    from.inputs === to.inputs
      ? null
      : "Something in what the council put in is different: a record, a log, a setting or a figure from elsewhere.",
    added.length === 0 ? null : `Newly reported: ${listed(added)}.`,
    gone.length === 0 ? null : `No longer reported: ${listed(gone)}.`,
    switches.length === 0 ? null : `Rules of counting were changed: ${listed(switches.map(spaced))}.`,
    from.software.version === to.software.version
      ? null
      : `The software is version ${to.software.version}; it was ${from.software.version}.`
  ];
  return causes.filter((cause) => cause !== null);
}

const listed = (items: readonly string[]): string =>
  new Intl.ListFormat("en-GB", {type: "conjunction"}).format(items);

/** `countSameCarerMoves` as words: `count same carer moves`. */
const spaced = (name: string): string => name.replace(/([A-Z0-9]+)/g, " $1").toLowerCase();

const dayOf = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {dateStyle: "long", timeZone: "UTC"});
