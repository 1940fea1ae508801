import type {EnglandWords, NeighbourList} from "../../../loaders/contract/england.ts";

/** England's words as a file that a browser is sent: lists of pairs in the place of maps. */
interface AtlasFile extends Omit<EnglandWords, "neighbours" | "hexagons" | "population"> {
  readonly neighbours: readonly (Omit<NeighbourList, "of"> & {
    readonly of: readonly [string, readonly string[]][];
  })[];
  readonly hexagons: readonly [string, {readonly column: number; readonly row: number}][];
  readonly population: readonly [string, number][];
}

/** The words as the text of that file. The Department's own labels stay at home: no page shows them. */
export function atlasText(words: EnglandWords): string {
  const {areas, series, measures, breakdowns, categories, breaks, sources, neighbours, hexagons, population} =
    words;
  const file: AtlasFile = {
    areas,
    series: series.map((one) => ({...one, label: "", compact: null})),
    measures,
    breakdowns,
    categories,
    breaks,
    sources: sources.map((one) => ({...one, copy: ""})),
    neighbours: neighbours.map((list) => ({...list, of: [...list.of]})),
    hexagons: [...hexagons],
    population: [...population]
  };
  return JSON.stringify(file);
}

/** The words from that file, parsed. */
export function readAtlas(file: unknown): EnglandWords {
  const {neighbours, hexagons, population, ...rest} = file as AtlasFile;
  return {
    ...rest,
    neighbours: neighbours.map((list) => ({...list, of: new Map(list.of)})),
    hexagons: new Map(hexagons),
    population: new Map(population)
  };
}
