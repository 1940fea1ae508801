import {numberAt} from "../collections/number-at.ts";

/** A set of small numbers, one bit each. All sets that meet are of one size. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >> 5);

export function addBit(bits: Bits, at: number): void {
  bits[at >> 5] = numberAt(bits, at >> 5) | (1 << (at & 31));
}

/** How many numbers are in the set. */
export function sizeOf(bits: Bits): number {
  let size = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    size += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return size;
}

/** Whether the two sets have a number in common. */
export function meet(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++)
    if ((one[word] as number) & (other[word] as number)) return true;
  return false;
}

/** Whether every number of the first set is in the second. */
export function isWithin(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++)
    if ((one[word] as number) & ~(other[word] as number)) return false;
  return true;
}

/** Those in both sets. */
export const common = (one: Bits, other: Bits): Bits => one.map((word, at) => word & (other[at] as number));

/** Those of the first set that are not in the second. */
export const butNot = (one: Bits, other: Bits): Bits => one.map((word, at) => word & ~(other[at] as number));

/** Those in any of the sets. */
export function joined(sets: readonly Bits[], size: number): Bits {
  const all = noBits(size);
  for (const set of sets)
    for (let word = 0; word < all.length; word++) all[word] = (all[word] as number) | (set[word] as number);
  return all;
}
