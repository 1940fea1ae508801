/**
 * A number as it is printed: thousands in threes, a true minus sign, and halves rounded away from zero as
 * the Department does (Intl rounds the double 68.45 as it is stored, which is what we want too).
 */
export const numberText = (value: number, decimals = 0): string =>
  formatOf(decimals)
    .format(value)
    .replace(/^-(?=[0.,]*$)/, "")
    .replace("-", "−");

const formats = new Map<number, Intl.NumberFormat>();

/** The format of numbers with so many decimals. To make one takes far longer than to use it. */
function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  });
  formats.set(decimals, made);
  return made;
}
