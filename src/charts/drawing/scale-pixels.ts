import {required} from "../../contract/required.js";

/** The pixel of a label on a scale of labels. Throws on a label that the scale does not have. */
export const scalePixels =
  (scale: (label: string) => number | undefined) =>
  (label: string): number =>
    required(scale(label), `“${label}” on the axis`);
