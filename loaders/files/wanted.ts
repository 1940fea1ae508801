import type {MadeEdition} from "./made-here.ts";

/** What somebody wants to do at a place. */
export type Wanted =
  /** Put a folder there, in the place of an earlier one of the same kind and edition. */
  | {readonly kind: "release" | "site"; readonly edition: "public" | "restricted"}
  /** Print the site at this path into the folder there, which may lie in that site. */
  | {readonly kind: "papers"; readonly edition: MadeEdition; readonly site: string}
  /** Write `returns/` and service logs into the folder there; with `replace`, in the place of earlier ones. */
  | {readonly kind: "anonymised return"; readonly replace: boolean}
  /** Write a whole data folder of children who never lived, in the place of an earlier one. */
  | {readonly kind: "made-up data"}
  /** Write a tally, which holds counts that nothing has protected, into the folder there. */
  | {readonly kind: "tally"}
  /** Add what a data folder lacks; nothing that is there is replaced. */
  | {readonly kind: "rest of a data folder"}
  /** Remove what is there, which lies in this folder. */
  | {readonly kind: "disposal"; readonly within: string};
