import type {TableBreakdownId} from "../../contract/breakdowns.ts";
import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {breakdownWords, isBreakdown} from "../breakdown-words.ts";
import {type Cell, narrowed, without} from "../cell.ts";
import {type Condition, categoryOf, conditionOf, traitOf} from "../condition.ts";
import type {Measure} from "../measure.ts";
import {populationOf} from "../population-of.ts";
import type {Ground} from "./ground.ts";
import {jointBreakdowns} from "./joint-tables.ts";
import {sectionsOf} from "./sections.ts";
import {cellsOfTable, conditionsOf} from "./tables.ts";

/**
 * Adds to the book how a measure's counts of one year add up: rows and columns of its tables, a numerator and its
 * complement, months and quarters of the year.
 */
export function addSums(measure: Measure, ground: Ground, year: ReportingYear): void {
  const population = populationOf(measure);
  if (population === null || !ground.isCollected(measure, year)) return;
  for (const {all, tables, shorter} of sectionsOf(measure, ground.facts, year)) {
    for (const table of tables) {
      for (const base of basesOf(measure)) addMargins(narrowed(all, ...base), table, ground);
      for (const conditions of cellsOfTable(table, all.population, ground.subjects))
        addComplements(measure, narrowed(all, ...conditions), ground);
    }
    for (const base of basesOf(measure)) addJointTables(narrowed(all, ...base), tables, ground);
    for (const table of shorter.tables)
      for (const conditions of cellsOfTable(table, all.population, ground.subjects))
        addPeriods(measure, narrowed(all, ...conditions), shorter.periods, ground);
  }
}

/** The counts that a measure's figures take from each cell: its numerator and its denominator. */
function basesOf({rule}: Measure): readonly (readonly Condition[])[] {
  switch (rule.kind) {
    case "count":
      return [rule.where === undefined ? [] : [rule.where]];
    case "share":
      return [[rule.where], rule.among === undefined ? [] : [rule.among], []];
    case "mean":
      return [rule.among === undefined ? [] : [rule.among]];
    default:
      return [[]];
  }
}

/** A total is the sum of its categories; in a two-way table every row and every column is. */
function addMargins(base: Cell, table: readonly TableBreakdownId[], {book, subjects}: Ground): void {
  for (const breakdown of table) {
    const others = table.filter((other) => other !== breakdown);
    for (const conditions of cellsOfTable(others, base.population, subjects)) {
      const total = narrowed(base, ...conditions);
      const categories = conditionsOf(breakdown, base.population, subjects);
      if (categories.length > 0)
        book.add(
          total,
          categories.map((condition) => narrowed(total, condition))
        );
    }
  }
}

/** Each cell of the tables that share their breakdowns in a circle is the sum of cells of the table that joins them. */
function addJointTables(base: Cell, tables: Measure["tables"], {book, subjects}: Ground): void {
  for (const breakdowns of jointBreakdowns(tables))
    for (const table of tables) {
      if (table.length !== 2 || !table.every((breakdown) => breakdowns.includes(breakdown))) continue;
      const others = breakdowns.filter((breakdown) => !table.includes(breakdown));
      for (const conditions of cellsOfTable(table, base.population, subjects)) {
        const total = narrowed(base, ...conditions);
        book.add(
          total,
          cellsOfTable(others, base.population, subjects).map((own) => narrowed(total, ...own))
        );
      }
    }
}

/** A numerator and its complement make the denominator; those asked and those not asked make everyone. */
function addComplements({rule}: Measure, cell: Cell, {book}: Ground): void {
  const among = "among" in rule ? rule.among : undefined;
  const where = "where" in rule ? rule.where : undefined;
  if (where !== undefined) {
    const whole = narrowed(cell, among ?? null);
    book.add(whole, [narrowed(cell, where), complement(whole, where)]);
  }
  if (among !== undefined) book.add(cell, [narrowed(cell, among), complement(cell, among)]);
}

/** The complement of a condition within a cell: for a breakdown with two categories, the other one under its own name. */
function complement(cell: Cell, condition: Condition): Cell {
  const trait = traitOf(condition);
  const [other, more] = isBreakdown(trait)
    ? breakdownWords(trait).categories.filter(({id}) => id !== categoryOf(condition))
    : [];
  return other === undefined || more !== undefined
    ? without(cell, condition)
    : narrowed(cell, conditionOf(trait, other.id));
}

function addPeriods(measure: Measure, cell: Cell, shorter: readonly string[], {book}: Ground): void {
  for (const base of basesOf(measure)) {
    const total = narrowed(cell, ...base);
    book.add(
      total,
      shorter.map((period) => ({...total, period}))
    );
  }
}
