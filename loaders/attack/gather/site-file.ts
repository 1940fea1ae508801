/** A file by its path within the site. */
export interface Served {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file as the site serves it. */
export interface SiteFile extends Served {
  /** The same as a browser sees it. */
  readonly unpacked: Served;
}
