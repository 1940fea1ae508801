/**
 * The q-value of each p-value, in the order given: the share of false alarms among all results that are at least as
 * striking. A list of "what changed most" with q-values up to 0.05 has one entry in twenty that is chance, however many
 * figures were compared.
 *
 * Source: Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical
 * Society B 57 (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const fromLargest = pValues.map((p, index) => ({p, index})).sort((a, b) => b.p - a.p);
  const qValues = new Array<number>(pValues.length);
  let smallest = 1;
  fromLargest.forEach(({p, index}, place) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - place));
    qValues[index] = smallest;
  });
  return qValues;
}
