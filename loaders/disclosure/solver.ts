import loadHighs, {type Highs} from "highs";

/** HiGHS, one WebAssembly instance a process. Solves block; models are always disposed, or they leak. */
export type Solver = Highs;

let instance: Promise<Solver> | null = null;

export function solver(): Promise<Solver> {
  instance ??= loadHighs();
  return instance;
}

/** Repeatable and silent: no clock, one algorithm, no presolve between re-solves of one model. */
export const STEADY_SIMPLEX = {output_flag: false, presolve: "off", solver: "simplex"} as const;
