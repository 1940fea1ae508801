/** The headings that measures are listed under, in the order of a report. */
export const THEME_IDS = [
  "numbers",
  "profile",
  "law",
  "stability",
  "place",
  "reviews",
  "voice",
  "health",
  "leaving",
  "service"
] as const;

export type ThemeId = (typeof THEME_IDS)[number];
