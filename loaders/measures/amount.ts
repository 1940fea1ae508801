/** What can be averaged over subjects: the children that an officer holds, the score of a questionnaire. */
export type Amount = "children" | "sdq-score";
