import type {Section} from "../section.ts";
export const explore: Section = {
  id: "explore",
  title: "explore",
  measure: async () => ({comparisons: [], goals: []})
};
