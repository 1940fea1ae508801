import type {ArchivedRelease} from "../../contract/archived-release.ts";
import type {Contents} from "../../contract/contents.ts";
import type {Finding} from "../../contract/finding.ts";
import {Refused} from "../../contract/refused.ts";
import type {ChangeRow, Correction, HistoryFile, PublishedRelease} from "../../contract/release.ts";
import {byRelease, releaseSlug} from "../../contract/release-number.ts";
import {CHANGE_REASONS} from "./change-reason.ts";
import {figureChanges} from "./figure-changes.ts";
import type {WrittenRelease} from "./read-release.ts";
import {releaseChanges} from "./release-changes.ts";
import {releaseInArchive} from "./release-in-archive.ts";
import {isSmallRevision, smallRevisions} from "./small-revisions.ts";

/** What a release publishes about the releases before it. */
export interface ReleaseHistory {
  readonly file: HistoryFile;
  /** Null where there is no release before it. */
  readonly changes: readonly ChangeRow[] | null;
  readonly findings: readonly Finding[];
}

/**
 * Compares a release with those published before it.
 *
 * @throws Refused when other figures were published under its number: those are never changed.
 */
export async function releaseHistory(
  archive: readonly ArchivedRelease[],
  corrections: readonly Correction[],
  now: WrittenRelease & Pick<Contents, "certificate">
): Promise<ReleaseHistory> {
  const {release} = now.manifest;
  // A notice that names a later release is published with that one.
  const said = corrections.filter((correction) => byRelease(correction.release, release) <= 0);
  const same = archive.find((one) => one.release === release);
  if (same && !hasSameFigures(await releaseInArchive(same), now)) throw new Refused([sameNumber(release)]);
  const before = archive.findLast((one) => byRelease(one.release, release) < 0) ?? null;
  const earlier = before && (await releaseInArchive(before));
  const isNew = (correction: Correction) => !before || byRelease(before.release, correction.release) < 0;
  const {threshold} = now.certificate;
  const changes =
    earlier && releaseChanges(earlier, now, said.filter(isNew), isSmallRevision(now, threshold));
  return {
    file: {
      published: archive.map(publishedRelease).toReversed(),
      comparedWith: before && {release: before.release, publishedOn: before.publishedOn},
      causes: changes?.causes ?? [],
      withheld: changes?.withheld ?? [],
      reasons: CHANGE_REASONS,
      corrections: said.toSorted((one, other) => (one.date < other.date ? 1 : -1))
    },
    changes: changes?.figures ?? null,
    findings: earlier ? smallRevisions(earlier, now, threshold) : []
  };
}

/** Only the council's own figures are compared: England's may have come out since, and change none of them. */
const hasSameFigures = (published: WrittenRelease, now: WrittenRelease): boolean =>
  figureChanges(ownOf(published), ownOf(now)).length === 0;

const ownOf = ({measures}: WrittenRelease) => measures.filter(({basis}) => basis === "own");

const publishedRelease = ({
  release,
  publishedOn,
  reports,
  manifest,
  about
}: ArchivedRelease): PublishedRelease => ({
  release,
  slug: releaseSlug(release),
  publishedOn,
  dataTakenOn: about.dataTakenOn,
  reportingYears: about.reportingYears,
  software: about.software.version,
  approvedBy: about.approval.status === "approved" ? about.approval.by : null,
  files: [
    ...reports.map(({name, bytes, sha256}) => ({name: `pdf/${name}`, bytes, sha256})),
    ...about.files.map(({name, bytes, sha256}) => ({name, bytes, sha256})),
    {name: "manifest.json", ...manifest}
  ]
});

const sameNumber = (release: string): Finding => ({
  severity: "error",
  file: "authority.json",
  line: null,
  column: null,
  code: "release-was-published",
  rule: null,
  message: `Release ${release} was published with other figures, and what was published is never changed. Raise releaseNumber, so that this becomes a release of its own.`,
  rows: 0,
  measures: []
});
