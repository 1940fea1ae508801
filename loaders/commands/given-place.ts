import type {Wanted} from "../files/wanted.ts";
import {WritablePlace} from "../files/writable-place.ts";

/**
 * A place that somebody named with `--out` or `--to`. A command learns where it is only by saying what it wants there,
 * so no command can forget to ask whether it may be written to.
 */
export class GivenPlace {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * The place, to be written to as wanted.
   *
   * @throws NotWritable where it may not be.
   */
  writable<W extends Wanted>(wanted: W): WritablePlace<W> {
    return WritablePlace.at(this.#path, wanted);
  }

  /** Its path, to read what is there. */
  toRead(): string {
    return this.#path;
  }

  /** As it was typed, to be shown. */
  toString(): string {
    return this.#path;
  }
}

/** Options that name a place. */
const NAMES = ["out", "to"] as const;
type PlaceName = (typeof NAMES)[number];

/** The values of options, with each place among them as a `GivenPlace`. */
export type WithPlaces<V> = {
  readonly [K in keyof V]: K extends PlaceName ? Exclude<V[K], string> | GivenPlace : V[K];
};

/** Makes a `GivenPlace` of each value that names one. */
export function withPlaces<V extends object>(values: V): WithPlaces<V> {
  const places = Object.entries(values).map(([name, value]) => [
    name,
    NAMES.some((one) => one === name) && typeof value === "string" ? new GivenPlace(value) : value
  ]);
  return Object.fromEntries(places) as WithPlaces<V>;
}
