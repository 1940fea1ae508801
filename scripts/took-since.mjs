/**
 * `Took 12.3 seconds.`, since a moment of `performance.now()`.
 * @param {number} started
 */
export const tookSince = (started) => `Took ${((performance.now() - started) / 1000).toFixed(1)} seconds.`;
