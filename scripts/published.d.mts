/** Puts every release that was published into the site, byte for byte, at `/published/2018-19-1/`. */
export function copyPublished(places: {
  readonly dataDir: string;
  readonly release: string;
  readonly site: string;
}): void;
