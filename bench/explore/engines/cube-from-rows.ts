import {cubeOf} from "../programs/cube-of.ts";
import {type Engine, fetchChildren} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";
import {scanCube} from "../programs/scan-cube.ts";

/** The same cube, made in the browser from the rows of children. */
const cubeFromRows: Engine = {
  async open() {
    const cube = cubeOf(await fetchChildren());
    return {views: (filters) => scanCube(cube, filters)};
  }
};

await explore(cubeFromRows);
