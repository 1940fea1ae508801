/** The headings under which measures stand, in the order of a report. */
export const THEMES: readonly {readonly id: string; readonly title: string}[] = [
  {id: "numbers", title: "How many children"},
  {id: "profile", title: "Who they are"},
  {id: "law", title: "The law they are cared for under"},
  {id: "stability", title: "Moves"},
  {id: "place", title: "Where they live"},
  {id: "reviews", title: "Reviews"},
  {id: "voice", title: "Children’s say"},
  {id: "health", title: "Health"},
  {id: "leaving", title: "Leaving care"},
  {id: "service", title: "The reviewing service"}
];

/** The heading of a theme; the id itself where the catalogue has a newer one. */
export const themeTitle = (id: string): string => THEMES.find((theme) => theme.id === id)?.title ?? id;
