import type {WritablePlace} from "./writable-place.ts";

/** Removes all that is at a place; of a link, the link alone. */
export function clearPlace(place: WritablePlace<{readonly kind: "disposal"; readonly within: string}>): void {
  place.folder.remove(".");
}
