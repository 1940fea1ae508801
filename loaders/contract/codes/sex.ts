import type {CategoryOf} from "../breakdowns.ts";
import type {Meaning} from "./code-list.ts";

export type Sex = CategoryOf<"sex">;

/** SEX: 1 and 2 up to the 2023/24 collection, letters from 2024/25. */
export const SEX_CODES: Readonly<Record<string, Meaning<Sex>>> = {
  "1": {means: "male", lastYear: 2024},
  "2": {means: "female", lastYear: 2024},
  M: {means: "male", firstYear: 2025},
  F: {means: "female", firstYear: 2025},
  U: {means: "unknown", firstYear: 2025}
};
