/** A number of pixels as a path has it: one decimal, and none where it is whole. */
export const px = (pixels: number): string => String(Math.round(pixels * 10) / 10);
