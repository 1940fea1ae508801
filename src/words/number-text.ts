/**
 * A number as it is printed: thousands in threes, a true minus sign, and halves rounded away from zero as
 * the Department does. (Intl rounds the double 68.45 as it is stored, which is right here.)
 */
export const numberText = (value: number, decimals = 0): string =>
  formatOf(decimals)
    .format(value)
    .replace(/^-(?=[0.,]*$)/, "")
    .replace("-", "−");

const formats = new Map<number, Intl.NumberFormat>();

/** The format of numbers with this many decimals. Kept, because making one takes far longer than using it. */
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
