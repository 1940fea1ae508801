import type {ThemeId} from "../../loaders/contract/themes.ts";

/** The heading of each theme, in the order of a report. */
const TITLES: Readonly<Record<ThemeId, string>> = {
  numbers: "How many children",
  profile: "Who they are",
  law: "The law they are cared for under",
  stability: "Moves",
  place: "Where they live",
  reviews: "Reviews",
  voice: "Children’s say",
  health: "Health",
  leaving: "Leaving care",
  service: "The reviewing service"
};

/** Every theme with its heading, in the order of a report. */
export const THEMES = Object.entries(TITLES).map(([id, title]) => ({id, title}));

/** The heading of a theme. */
export const themeTitle = (id: ThemeId): string => TITLES[id];
