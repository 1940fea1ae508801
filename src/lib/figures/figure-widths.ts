/** How much of a page a figure may take: all of a column, or half where two stand in a row. */
export type FigureBreadth = "full" | "half";

/** Every figure is drawn at two widths, in pixels; style shows the one that fits, so that no letter falls below 10. */
export const figureWidths = (breadth: FigureBreadth = "full"): {wide: number; narrow: number} => ({
  wide: breadth === "full" ? 760 : 500,
  narrow: 290
});
