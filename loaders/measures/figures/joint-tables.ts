import type {TableBreakdownId} from "../../contract/breakdowns.ts";
import type {Measure} from "../measure.ts";

/**
 * The breakdowns of tables that go round in a circle: ethnic group by age, age by legal status, legal status by ethnic
 * group. Each two of such tables agree in what they share, and still no list of children may fit all of them at once:
 * that one child is one row in every table is true of their joint table alone. Tables that form no circle need none
 * (M. Vlach, 1986).
 */
export function jointBreakdowns(tables: Measure["tables"]): readonly (readonly TableBreakdownId[])[] {
  let edges = tables.filter((table) => table.length === 2);
  for (let before = -1; before !== edges.length; ) {
    before = edges.length;
    const all = edges.flat();
    // A table that shares only one of its breakdowns hangs on the others by that alone.
    const current = edges;
    edges = current.filter((edge) => edge.every((end) => all.filter((other) => other === end).length > 1));
  }
  return connected(edges);
}

function connected(edges: Measure["tables"]): readonly (readonly TableBreakdownId[])[] {
  let groups: readonly (readonly TableBreakdownId[])[] = [];
  for (const edge of edges) {
    const touched = groups.filter((group) => group.some((breakdown) => edge.includes(breakdown)));
    const joined = [...new Set([...touched.flat(), ...edge])].sort();
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
}
