/**
 * A number as it is printed: thousands in threes, a true minus sign, and halves rounded away from zero as
 * the Department does (Intl rounds the double 68.45 as it is stored, which is what we want too).
 */
export const numberText = (value: number, decimals = 0): string =>
  value
    .toLocaleString("en-GB", {minimumFractionDigits: decimals, maximumFractionDigits: decimals})
    .replace(/^-(?=[0.,]*$)/, "")
    .replace("-", "−");
