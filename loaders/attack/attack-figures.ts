import {required} from "../contract/required.ts";
import type {Complaint} from "./complaint.ts";
import type {AttackedCell} from "./gather/cells.ts";
import type {Equation, RelationKind} from "./relations/equation.ts";
import type {Assumption} from "./relations/inequalities/assumption.ts";
import {type PrintedRelease, rebuiltRelease} from "./relations/rebuilt-release.ts";
import {twoReleases} from "./relations/two-releases.ts";
import {believe} from "./solve/believe.ts";
import {confirm} from "./solve/confirm.ts";
import {countsOfNobody} from "./solve/counts-of-nobody.ts";
import {
  everyoneAlike,
  isSmall,
  judgeComplement,
  judgeHidden,
  judgePrinted,
  judgePrintedAfterwards
} from "./solve/judge.ts";
import type {Range} from "./solve/ranges.ts";
import {solveAll} from "./solve/solve-all.ts";
import {toldBefore} from "./solve/told-before.ts";

/** What the attacker is asked to do. */
export interface AttackTerms {
  /** Counts from 1 to this are small. */
  readonly threshold: number;
  /** How many ranges a second solver checks. */
  readonly sample: number;
}

/** What the attack on the figures found. */
export interface FiguresAttacked {
  readonly hidden: number;
  /** How many relations of each kind the attacker used. */
  readonly relations: Readonly<Partial<Record<RelationKind, number>>>;
  readonly sampled: number;
  /** The fewest numbers that are still possible for a hidden count; null when none is hidden. */
  readonly narrowest: number | null;
  /** How many printed counts differ between releases. */
  readonly changed: number;
  /** The rules that the attacker took to hold, of the years whose records they are about. */
  readonly assumed: readonly Assumption[];
  /** The equalities that it took to hold in all years, because they hold wherever they are printed. */
  readonly learned: readonly Assumption[];
  /** The rules that it gave up for a year, because something printed contradicts them. */
  readonly dropped: readonly Assumption[];
  readonly ranges: ReadonlyMap<AttackedCell, Range>;
  readonly complaints: readonly Complaint[];
}

/**
 * Works out what every hidden count could still be from all that is printed. Each release, the earliest first, is
 * attacked with what all of them say.
 */
export async function attackFigures(
  printed: readonly PrintedRelease[],
  {threshold, sample}: AttackTerms
): Promise<FiguresAttacked> {
  const releases = printed.map(rebuiltRelease);
  const links = releases.slice(1).flatMap((later, index) => {
    const before = required(releases[index], "the release before");
    return [twoReleases(before.printed, later.printed)];
  });
  const sure = releases.flatMap(({equations}) => equations);
  const believed = [
    ...releases.flatMap(({outside}) => outside),
    ...links.flatMap(({equations}) => equations)
  ];
  const inequalities = releases.flatMap((release) => release.inequalities);
  const learned = releases.flatMap((release) => release.learned);
  const cells = releases.flatMap((release) => [...release.printed.cells.values()]);
  const complements = releases.flatMap((release) => release.complements);
  const {
    found: calculated,
    assumingNothing,
    solved,
    dropped,
    complaints
  } = await solveAll(
    {sure, believed, assumed: [...inequalities, ...learned]},
    [...cells, ...complements].filter((cell) => cell.value === null && cell.protected)
  );
  const {sampled, disagreements} = confirm(solved, calculated, sample);
  const {found, complaints: ofThePromise} = await believe(solved, calculated, threshold);
  const hidden = cells.filter((cell) => cell.printed && cell.value === null);
  const printedAfterwards = new Map(links.flatMap((link) => [...link.printedAfterwards]));
  const secret = hidden.filter((cell) => !printedAfterwards.has(cell));
  const nobody = countsOfNobody([...sure, ...inequalities]);
  const accused = [
    ...eachWith(cells, (cell) => judgePrinted(cell, threshold)),
    ...eachWith(
      secret.filter((cell) => !nobody.has(cell)),
      (cell) =>
        judgeHidden(cell, found.get(cell), threshold).map((complaint) =>
          judgeHidden(cell, assumingNothing.get(cell), threshold).length > 0
            ? complaint
            : {...complaint, what: `${complaint.what}, if what was assumed of the records holds`}
        )
    ),
    ...eachWith(complements, (cell) => judgeComplement(cell, found.get(cell), threshold)),
    ...eachWith([...printedAfterwards.values()], judgePrintedAfterwards)
  ];
  // What was public before is no secret, but for small counts of children: those stay protected whoever printed them.
  const mayBeTold = accused
    .map(({cell}) => cell)
    .filter((cell) => !cell.ofChildren || (cell.value !== null && !isSmall(cell, threshold)));
  const told = await toldBefore(mayBeTold, releases, links);
  return {
    hidden: hidden.length,
    relations: byKind([...sure, ...believed, ...inequalities, ...learned]),
    sampled,
    narrowest: narrowestOf(secret, found),
    changed: links.reduce((sum, link) => sum + link.changed, 0),
    assumed: rulesOf(inequalities).filter((rule) => !isIn(dropped, rule)),
    learned: rulesOf(learned).filter((rule) => !isIn(dropped, rule)),
    dropped: rulesOf([...releases.flatMap((release) => release.dropped), ...dropped]),
    ranges: found,
    complaints: [
      ...releases.flatMap((release) => release.complaints),
      ...complaints,
      ...ofThePromise,
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

/** Each rule and year once. */
function rulesOf(assumptions: readonly Assumption[]): readonly Assumption[] {
  const rules = new Map(assumptions.map(({because, year}) => [`${year} ${because}`, {because, year}]));
  return [...rules.values()];
}

const isIn = (assumptions: readonly Assumption[], {because, year}: Assumption): boolean =>
  assumptions.some((other) => other.because === because && other.year === year);

function byKind(equations: readonly Equation[]): Partial<Record<RelationKind, number>> {
  const counted: Partial<Record<RelationKind, number>> = {};
  for (const {kind} of equations) {
    const before = counted[kind];
    counted[kind] = before === undefined ? 1 : before + 1;
  }
  return counted;
}

/** How many numbers are still possible for the hidden count about which most is known. */
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
