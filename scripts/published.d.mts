/** Where each file of each release that was published stands on a site, and where the data folder keeps it. */
export function publishedFiles(places: {
  readonly dataDir: string;
  readonly release: string;
}): {readonly address: string; readonly kept: string}[];

/** Puts every release that was published into the site, byte for byte, at `/published/2018-19-1/`. */
export function copyPublished(places: {
  readonly dataDir: string;
  readonly release: string;
  readonly site: string;
}): void;
