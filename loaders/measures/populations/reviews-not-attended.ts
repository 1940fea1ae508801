import {population} from "../population.ts";
import {dueReviews} from "./reviews.ts";

/** Reviews held without the child, though the child was four or older. */
export const reviewsNotAttended = population({
  ...dueReviews,
  id: "reviews-not-attended",
  subjects: (facts, folder) =>
    dueReviews.subjects(facts, folder).filter(({traits}) => traits["not-attending"] === "yes"),
  groups: () => []
});
