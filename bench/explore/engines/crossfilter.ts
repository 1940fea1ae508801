import crossfilter from "crossfilter2";
import {childrenAsObjects, NAMES} from "../programs/children-as-objects.ts";
import {CARDINALITIES} from "../programs/dimensions.ts";
import {type Engine, fetchChildren} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** crossfilter2, as its documentation uses it: one dimension and one group a view. */
const linked: Engine = {
  async open() {
    const children = crossfilter(childrenAsObjects(await fetchChildren()));
    const dimensions = NAMES.map((name) => children.dimension((child) => child[name]));
    const groups = dimensions.map((dimension) => dimension.group());
    return {
      views(filters) {
        for (const [view, dimension] of dimensions.entries()) dimension.filter(filters[view] ?? null);
        return groups.map((group, view) => {
          const counts = new Array<number>(CARDINALITIES[view] ?? 0).fill(0);
          for (const {key, value} of group.all()) counts[key] = value;
          return counts;
        });
      }
    };
  }
};

await explore(linked);
