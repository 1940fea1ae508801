/**
 * How far chance alone would spread a rate around `centre` in a place of `size`: centre ± z standard errors, the
 * normal approximation of Spiegelhalter (2005), "Funnel plots for comparing institutional performance", with the
 * Poisson error for a rate and the binomial one for a share (`per` 100). z is 1.96 for 95% and 3.09 for 99.8%.
 * `centre` is per `per`; the answer too, never below zero.
 */
export function funnelLimits(
  centre: number,
  size: number,
  per: number,
  z: number
): {low: number; high: number} {
  const proportion = centre / per;
  const variance = per === 100 ? (proportion * (1 - proportion)) / size : proportion / size;
  const reach = z * Math.sqrt(variance) * per;
  return {low: Math.max(0, centre - reach), high: centre + reach};
}
