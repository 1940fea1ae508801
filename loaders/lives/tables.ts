import type {TableBreakdownId} from "../contract/breakdowns.ts";
import {breakdownWords} from "../measures/breakdown-words.ts";
import {MEASURES} from "../measures/catalogue.ts";
import {type Condition, categoryOf, conditionOf, traitOf} from "../measures/condition.ts";
import type {Measure} from "../measures/measure.ts";
import type {Population, Subject} from "../measures/population.ts";
import {populationOf} from "../measures/population-of.ts";
import type {PopulationId} from "../measures/populations.ts";
import type {Part, When} from "../measures/relations/template.ts";

/** A group of subjects in one period, and a table that the catalogue divides it by. No subject is in two of its cells. */
export interface Table {
  readonly population: Population;
  readonly when: When;
  /** Whom the table is of: those who meet these conditions, but not the exception. */
  readonly where: readonly Condition[];
  readonly except: Condition | null;
  readonly by: readonly TableBreakdownId[];
  readonly cells: readonly (readonly Condition[])[];
}

/** The name of the group that a table divides, the same for all of its tables. */
export const groupOf = ({population, when, where, except}: Table): string =>
  [population.id, when, ...where, except === null ? "" : `not ${except}`].join("|");

/** One cell of a table as part of a relation. */
export const partOf = ({population, when, where, except}: Table, cell: readonly Condition[]): Part => ({
  population: population.id as PopulationId,
  when,
  where: [...where, ...cell],
  except
});

/** Every table of the catalogue, by what it counts, each once. Those by a log's own words are left out. */
export function tablesOfCatalogue(): readonly Table[] {
  const tables = new Map<string, Table>();
  for (const measure of MEASURES) {
    const population = populationOf(measure);
    if (population === null) continue;
    for (const {where, except} of groupsOf(measure)) {
      const add = (of: Population, when: When, divisions: Measure["tables"]) => {
        for (const by of divisions) {
          if (by.some((breakdown) => breakdownWords(breakdown).open)) continue;
          const table = {population: of, when, where, except, by, cells: cellsOf(by)};
          tables.set(`${groupOf(table)}|by ${by.join(",")}`, table);
        }
      };
      add(population, "year", measure.tables);
      add(population, "year before", measure.tables);
      const quarters = measure.quarters ?? (measure.periods.includes("Quarter") ? measure.tables : []);
      const {atQuarterEnds} = population;
      // The stock at the end of the last quarter is the year's own.
      for (const when of ["Q1", "Q2", "Q3", "Q4"] as const)
        if (atQuarterEnds === undefined || when !== "Q4") add(atQuarterEnds ?? population, when, quarters);
    }
  }
  return [...tables.values()];
}

/** The groups that a measure's figures are of: everyone, those asked, those who answered, and all who did not. */
function groupsOf({rule}: Measure): readonly Pick<Table, "where" | "except">[] {
  const among = "among" in rule ? rule.among : undefined;
  const where = "where" in rule ? rule.where : undefined;
  const asked = among === undefined ? [] : [among];
  return [
    // Of a share among all, everyone is the denominator; of one among those asked, everyone is the sum of the two.
    {where: [], except: null},
    ...(among === undefined
      ? []
      : [
          {where: asked, except: null},
          {where: [], except: among}
        ]),
    ...(where === undefined
      ? []
      : [
          {where: [where], except: null},
          {where: asked, except: where}
        ])
  ].map(withoutTwins);
}

/** Of a breakdown with two categories, all but one are the other, and are counted under its name. */
function withoutTwins(group: Pick<Table, "where" | "except">): Pick<Table, "where" | "except"> {
  const {where, except} = group;
  if (except === null) return group;
  const other = otherOfTwo(except);
  return other === null ? group : {where: [...where, other], except: null};
}

function otherOfTwo(condition: Condition): Condition | null {
  const trait = traitOf(condition);
  if (!isTable(trait)) return null;
  const [other, more] = breakdownWords(trait).categories.filter(({id}) => id !== categoryOf(condition));
  return other === undefined || more !== undefined ? null : conditionOf(trait, other.id);
}

const isTable = (trait: string): trait is TableBreakdownId => TABLE_IDS.has(trait);
const TABLE_IDS: ReadonlySet<string> = new Set(MEASURES.flatMap(({tables}) => tables.flat()));

const cellsOf = (by: readonly TableBreakdownId[]): readonly (readonly Condition[])[] =>
  by.reduce<readonly (readonly Condition[])[]>(
    (cells, breakdown) =>
      cells.flatMap((cell) =>
        breakdownWords(breakdown).categories.map(({id}) => [...cell, conditionOf(breakdown, id)])
      ),
    [[]]
  );

const meets = ({traits}: Subject, condition: Condition): boolean =>
  traits[traitOf(condition)] === categoryOf(condition);

/** Finds the cell of a table that a subject is in, from 1; 0 if it is in none. */
export function cellFinder({where, except, by, cells}: Table): (subject: Subject) => number {
  const numbers = new Map(cells.map((cell, index) => [cell.map(categoryOf).join("|"), index + 1]));
  return (subject) => {
    if (!where.every((condition) => meets(subject, condition))) return 0;
    if (except !== null && meets(subject, except)) return 0;
    return numbers.get(by.map((breakdown) => subject.traits[breakdown]).join("|")) ?? 0;
  };
}
