import {table} from "arquero";
import {NAMES} from "../programs/children-as-objects.ts";
import {CARDINALITIES} from "../programs/dimensions.ts";
import {type Engine, fetchChildren} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** Arquero: filter by the other views, group, count. */
const arquero: Engine = {
  async open() {
    const columns = await fetchChildren();
    const children = table(Object.fromEntries(NAMES.map((name, view) => [name, columns[view] ?? []])));
    return {
      views: (filters) =>
        NAMES.map((name, view) => {
          const conditions = NAMES.flatMap((other, index) => {
            const wanted = filters[index];
            return index === view || wanted === null ? [] : [`d.${other} == ${wanted}`];
          });
          const kept = conditions.length > 0 ? children.filter(`d => ${conditions.join(" && ")}`) : children;
          const counts = new Array<number>(CARDINALITIES[view] ?? 0).fill(0);
          for (const row of kept.groupby(name).count().objects() as {count: number; [key: string]: number}[])
            counts[row[name] ?? 0] = row.count;
          return counts;
        })
    };
  }
};

await explore(arquero);
