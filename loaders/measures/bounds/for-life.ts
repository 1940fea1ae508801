import {breakdownWords, TABLE_BREAKDOWNS} from "../breakdown-words.ts";
import {conditionOf} from "../condition.ts";
import {EVERYONE, type Whom} from "./bound.ts";

/**
 * The groups within which two populations can be compared, however much time lies between them: everyone, and each
 * group that a child belongs to for life.
 */
export const FOR_LIFE: readonly Whom[] = [
  EVERYONE,
  ...TABLE_BREAKDOWNS.filter((id) => breakdownWords(id).overYears === "stays").flatMap((id) =>
    breakdownWords(id).categories.map((category) => conditionOf(id, category.id))
  )
];
