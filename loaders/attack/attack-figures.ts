import type {Complaint} from "./complaint.ts";
import type {AttackedCell} from "./gather/cells.ts";
import type {Equation, RelationKind} from "./relations/equation.ts";
import {type PrintedRelease, rebuiltRelease} from "./relations/rebuilt-release.ts";
import {twoReleases} from "./relations/two-releases.ts";
import {confirm} from "./solve/confirm.ts";
import {
  everyoneAlike,
  isSmall,
  judgeHidden,
  judgePrinted,
  judgePrintedAfterwards,
  judgeRemainder
} from "./solve/judge.ts";
import type {Range} from "./solve/ranges.ts";
import {solveAll} from "./solve/solve-all.ts";
import {toldBefore} from "./solve/told-before.ts";

/** How the attacker goes about it. */
export interface AttackTerms {
  /** Counts from 1 to this may not be told apart. */
  readonly threshold: number;
  /** How many ranges a second solver checks. */
  readonly sample: number;
}

/** What came of attacking the figures. */
export interface FiguresAttacked {
  readonly hidden: number;
  /** How many relations of each kind were put together. */
  readonly relations: Readonly<Partial<Record<RelationKind, number>>>;
  readonly sampled: number;
  /** The fewest numbers that are left for a hidden count; null where none is hidden. */
  readonly narrowest: number | null;
  /** Printed counts that are another number in another release. */
  readonly changed: number;
  readonly ranges: ReadonlyMap<AttackedCell, Range>;
  readonly complaints: readonly Complaint[];
}

/**
 * Puts everything printed together and works out what every hidden count could still be. Of several releases, the
 * earliest first, each is attacked with what all of them say.
 */
export async function attackFigures(
  printed: readonly PrintedRelease[],
  {threshold, sample}: AttackTerms
): Promise<FiguresAttacked> {
  const releases = printed.map(rebuiltRelease);
  const links = releases.slice(1).flatMap((later, index) => {
    const before = releases[index];
    return before ? [twoReleases(before.printed, later.printed)] : [];
  });
  const sure = releases.flatMap(({equations}) => equations);
  const believed = [
    ...releases.flatMap(({outside}) => outside),
    ...links.flatMap(({equations}) => equations)
  ];
  const limits = releases.flatMap((release) => release.limits);
  const cells = releases.flatMap((release) => [...release.printed.cells.values()]);
  const remainders = releases.flatMap((release) => release.remainders);
  const {found, solved, complaints} = await solveAll(
    {sure, believed, limits},
    [...cells, ...remainders].filter((cell) => cell.value === null && cell.protected)
  );
  const {sampled, disagreements} = confirm(solved, found, sample);
  const hidden = cells.filter((cell) => cell.printed && cell.value === null);
  const printedAfterwards = new Map(links.flatMap((link) => [...link.printedAfterwards]));
  const secret = hidden.filter((cell) => !printedAfterwards.has(cell));
  const ofNobody = new Set(cells.filter(isTotalOfNobody).map(totalOf));
  const accused = [
    ...eachWith(cells, (cell) => judgePrinted(cell, threshold)),
    ...eachWith(
      secret.filter((cell) => !ofNobody.has(totalOf(cell))),
      (cell) => judgeHidden(cell, found.get(cell), threshold)
    ),
    ...eachWith(remainders, (cell) => judgeRemainder(cell, found.get(cell), threshold)),
    ...eachWith([...printedAfterwards.values()], judgePrintedAfterwards)
  ];
  // Children stay protected from whoever has told of a few of them; all else that was told before is no secret.
  const mayBeTold = accused
    .map(({cell}) => cell)
    .filter((cell) => !cell.ofChildren || (cell.value !== null && !isSmall(cell, threshold)));
  const told = await toldBefore(mayBeTold, releases, links);
  return {
    hidden: hidden.length,
    relations: byKind([...sure, ...believed, ...limits]),
    sampled,
    narrowest: narrowestOf(secret, found),
    changed: links.reduce((sum, link) => sum + link.changed, 0),
    ranges: found,
    complaints: [
      ...releases.flatMap((release) => release.complaints),
      ...complaints,
      ...everyoneAlike(sure),
      ...accused.filter(({cell}) => !told.has(cell)).map(({complaint}) => complaint),
      ...disagreements
    ]
  };
}

const eachWith = (
  cells: readonly AttackedCell[],
  judge: (cell: AttackedCell) => readonly Complaint[]
): {readonly cell: AttackedCell; readonly complaint: Complaint}[] =>
  cells.flatMap((cell) => judge(cell).map((complaint) => ({cell, complaint})));

/** Where a printed total is zero, so is every part of it: that was said, and is about no child. */
const isTotalOfNobody = ({conditions, value}: AttackedCell): boolean =>
  conditions.length === 0 && value === 0;

/** The total that a cell is a part of. */
const totalOf = ({counts, timeIdentifier, timePeriod}: AttackedCell): string =>
  [counts, timeIdentifier, timePeriod].join("|");

function byKind(equations: readonly Equation[]): Partial<Record<RelationKind, number>> {
  const counted: Partial<Record<RelationKind, number>> = {};
  for (const {kind} of equations) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

/** How many numbers are left for the hidden count of which most is known. */
function narrowestOf(
  hidden: readonly AttackedCell[],
  found: ReadonlyMap<AttackedCell, Range>
): number | null {
  const widths = hidden.flatMap((cell) => {
    const range = found.get(cell);
    return range ? [range.high - range.low + 1] : [];
  });
  return widths.length > 0 ? Math.min(...widths) : null;
}
