import {population} from "../population.ts";
import {dueReviews} from "./reviews.ts";

/** Reviews that fell due and were held late or not at all. */
export const lateReviews = population({
  ...dueReviews,
  id: "late-reviews",
  subjects: (facts, folder) =>
    dueReviews.subjects({...facts, reviews: facts.reviews.filter(({inTimescale}) => !inTimescale)}, folder),
  groups: () => []
});
