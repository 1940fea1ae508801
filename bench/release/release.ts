import type {Section} from "../section.ts";
export const release: Section = {
  id: "release",
  title: "release",
  measure: async () => ({comparisons: [], goals: []})
};
