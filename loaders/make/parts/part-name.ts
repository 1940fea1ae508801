import type {ChildPart} from "../../read/child-part.ts";

/** A part as people write it: the third of 64 is `3/64`. */
export const partName = ({part, of}: ChildPart): string => `${part + 1}/${of}`;

/** The part with this name; null where it names none: `0/64`, `65/64`, `3`. */
export function partNamed(name: string): ChildPart | null {
  const [, number, all] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(name) ?? [];
  const part = {part: Number(number) - 1, of: Number(all)};
  return part.part < part.of ? part : null;
}
