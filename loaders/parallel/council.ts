import type {Life} from "./life.ts";

/** A made-up council: the true one, in which some children have lived otherwise. As secret as the records. */
export interface Council {
  /** The made-up lives, one a child. */
  readonly lives: readonly Life[];
}
