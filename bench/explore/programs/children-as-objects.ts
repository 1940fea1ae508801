import type {ChildColumns} from "./dimensions.ts";

/** Rows as objects, for engines that want them so. */
export interface Child {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
}

export const NAMES = ["a", "b", "c", "d", "e"] as const;

/** One object a child. */
export const childrenAsObjects = ([a, b, c, d, e]: ChildColumns): readonly Child[] =>
  Array.from(a ?? [], (value, row) => ({
    a: value,
    b: b?.[row] ?? 0,
    c: c?.[row] ?? 0,
    d: d?.[row] ?? 0,
    e: e?.[row] ?? 0
  }));
