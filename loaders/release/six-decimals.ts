/** Six decimals are more than anybody prints and keep the noise of floating point out of the files; -0 is 0. */
export const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
