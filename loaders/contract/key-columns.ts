/** The columns that together name one published figure, in the order in which a release is sorted. */
export const KEY_COLUMNS = [
  "measure",
  "time_period",
  "time_identifier",
  "area_code",
  "breakdown",
  "category",
  "breakdown_2",
  "category_2",
  "basis",
  "source"
] as const;

export type KeyColumn = (typeof KEY_COLUMNS)[number];
