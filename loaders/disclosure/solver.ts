import loadHighs, {type Highs} from "highs";

/** HiGHS: one WebAssembly instance for the process. It blocks while it solves. A model that is not disposed leaks. */
export type Solver = Highs;

let instance: Promise<Solver> | null = null;

export function solver(): Promise<Solver> {
  instance ??= loadHighs();
  return instance;
}

/** The same every time, and silent: no clock, one algorithm, and no presolve when a model is solved again. */
export const STEADY_SIMPLEX = {output_flag: false, presolve: "off", solver: "simplex"} as const;
