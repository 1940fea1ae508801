/** Rounds to six decimals: more than anybody prints, but without the noise of floating point. -0 becomes 0. */
export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
