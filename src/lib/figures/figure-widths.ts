/** How wide a figure is: all of a column, or half where two are in a row. */
export type FigureBreadth = "full" | "half";

/** The two widths of every figure, in pixels. Style shows the one that fits, so that no letter is smaller than 10. */
export const figureWidths = (breadth: FigureBreadth = "full"): {wide: number; narrow: number} => ({
  wide: breadth === "full" ? 760 : 500,
  narrow: 290
});
