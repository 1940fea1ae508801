import type {Section} from "../section.ts";
export const disclosure: Section = {
  id: "disclosure",
  title: "disclosure",
  measure: async () => ({comparisons: [], goals: []})
};
