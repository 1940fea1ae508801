/**
 * What Framework makes of a site's modules, styles and files, whatever the release: the frame that pages are put into.
 */
export interface Frame {
  /** A page without its title, head, masthead, body and footer. */
  readonly page: string;
  /** The same for the page that a server answers with where there is nothing. */
  readonly notFound: string;
  /** Where the site has a file of the frame, by its address in the sources: `/favicon.svg` → `/_file/favicon.….svg`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The places of a frame, as Framework is given them and leaves them. */
export const PLACES = {
  title: "%title%",
  site: "%site%",
  head: '<meta name="frame" content="head">',
  header: "%header%",
  main: "%main%",
  footer: "%footer%"
} as const;
