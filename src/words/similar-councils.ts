/** What the councils most like ours, its statistical neighbours, are called on every page. */
export const SIMILAR = "similar councils";

/** Their median, in a sentence. */
export const MEDIAN_OF_SIMILAR = `the median of ${SIMILAR}`;
