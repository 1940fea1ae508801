import {breakdownWords, TABLE_BREAKDOWNS} from "../breakdown-words.ts";
import {conditionOf} from "../condition.ts";
import {EVERYONE, type Whom} from "./bound.ts";

/**
 * Whom two populations can be set against each other for, whatever lies between them: everyone, and the groups that a
 * child stays in for life.
 */
export const FOR_LIFE: readonly Whom[] = [
  EVERYONE,
  ...TABLE_BREAKDOWNS.filter((id) => breakdownWords(id).overYears === "stays").flatMap((id) =>
    breakdownWords(id).categories.map((category) => conditionOf(id, category.id))
  )
];
