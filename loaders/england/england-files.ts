/** The folder of all authorities' figures in this program, from the project's root. */
export const ENGLAND_FOLDER = "loaders/england/data";

/** The files of that folder. */
export const ENGLAND_FILES = {
  numbers: "figures.parquet",
  series: "series.csv",
  areas: "areas.csv",
  sources: "sources.csv",
  measures: "measures.csv",
  breakdowns: "breakdowns.csv",
  categories: "categories.csv",
  breaks: "breaks.csv",
  neighbours: "neighbours.csv",
  neighbourLists: "neighbour-lists.csv",
  population: "population.parquet",
  census: "census-ethnicity.parquet",
  pupils: "pupils-ethnicity.parquet",
  boundaries: "boundaries.geojson",
  hexagons: "hexagons.csv"
} as const;
