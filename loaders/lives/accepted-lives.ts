import {returnsToCheck} from "../check/returns-to-check.ts";
import {RULES} from "../check/rules.ts";
import {required} from "../contract/required.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {heldYears} from "../read/held-years.ts";
import {NOTHING_READ} from "../read/nothing-read.ts";
import type {ReturnRows, RowSource} from "../read/rows.ts";
import {type Life, lifeRows} from "./life-rows.ts";
import {makePerson} from "./person.ts";
import {type Random, randomFrom} from "./random.ts";
import {makeStays} from "./stays.ts";
import {isTurn} from "./years.ts";

/** Many lives as the rows of one folder, and whose row is whose. */
export interface Lives {
  readonly rows: Pick<DataFolder, "returns" | "service">;
  readonly number: number;
  /** Which life a row is of, by the line of its source. */
  readonly lifeAt: (source: RowSource) => number;
  /** A number that no other row has. */
  readonly lineOf: (source: RowSource) => number;
}

/** How many lives are looked at together: no rule looks at two children at once, and one at a time takes far longer. */
const TOGETHER = 2_000;

/** Made-up lives, each of which would be returned without a single finding. */
export function acceptedLives(wanted: number, seed: number): Lives {
  const random = randomFrom(seed);
  const accepted: Life[] = [];
  const lines: number[] = [];
  let line = 0;
  let tried = 0;
  while (accepted.length < wanted) {
    const batch = Array.from({length: TOGETHER}, () => {
      const from = line + 1;
      const life = makeLife(random, `life-${tried++}`, () => ({file: "lives", line: ++line}));
      return {life, from};
    });
    const atFault = livesWithFindings(batch.map(({life}) => life));
    batch.forEach(({life, from}, index) => {
      if (atFault.has(index) || life.returns.header.length === 0 || accepted.length === wanted) return;
      if (life.returns.episodes.some(({began, ended}) => isTurn(began) || (ended !== null && isTurn(ended))))
        return;
      accepted.push(life);
      lines.push(from);
    });
  }
  return {
    rows: together(accepted),
    number: accepted.length,
    lifeAt: ({line: at}) => lastUpTo(lines, at),
    lineOf: ({line: at}) => at
  };
}

function makeLife(random: Random, child: string, source: () => RowSource): Life {
  const person = makePerson(random, child);
  const stays = makeStays(random, person);
  return lifeRows({random, person, stays, source});
}

/** The positions of the lives that break a rule of the return or of the logs. */
function livesWithFindings(lives: readonly Life[]): ReadonlySet<number> {
  const lifeOf = new Map<number, number>();
  lives.forEach(({returns, logs}, index) => {
    for (const rows of [...Object.values(returns), ...Object.values(logs)])
      for (const {source} of rows as readonly {readonly source: RowSource}[]) lifeOf.set(source.line, index);
  });
  const {returns, service} = together(lives);
  const toCheck = returnsToCheck(returns, service, heldYears({returns, service, extract: null}));
  return new Set(
    RULES.flatMap((rule) => rule.breaks(toCheck)).map(({source}) =>
      required(lifeOf.get(source.line), "the life of a row")
    )
  );
}

function together(lives: readonly Life[]): Lives["rows"] {
  const tables = Object.keys(NOTHING_READ.returns) as (keyof ReturnRows)[];
  const returns = Object.fromEntries(
    tables.map((table) => [table, lives.flatMap((life) => life.returns[table] as readonly unknown[])])
  );
  return {
    // These are the tables of every life, by name.
    returns: returns as unknown as ReturnRows,
    service: {
      ...NOTHING_READ.service,
      reviews: lives.flatMap(({logs}) => logs.reviews),
      midpointReviews: lives.flatMap(({logs}) => logs.midpointReviews),
      initialHealthAssessments: lives.flatMap(({logs}) => logs.initialHealthAssessments),
      siblings: lives.flatMap(({logs}) => logs.siblings)
    }
  };
}

/** The position of the last number that is no greater than `at`, in numbers that grow. */
function lastUpTo(numbers: readonly number[], at: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (required(numbers[middle], "a number") <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
