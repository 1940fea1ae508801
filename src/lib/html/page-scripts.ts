/** The modules that pages have: a script that is not named here is in no site. */
export const PAGE_SCRIPTS = {
  figures: "/lib/measure/start-figures.js",
  explore: "/lib/explore/explore.js",
  england: "/lib/england/england.js",
  children: "/lib/children/children.js"
} as const;

export type PageScript = (typeof PAGE_SCRIPTS)[keyof typeof PAGE_SCRIPTS];

/** What an edition's pages load: a public site must not so much as name the file of children. */
export const PAGE_FILES: Readonly<
  Record<
    "public" | "restricted",
    {readonly scripts: readonly PageScript[]; readonly files: readonly string[]}
  >
> = {
  public: {
    scripts: [PAGE_SCRIPTS.figures, PAGE_SCRIPTS.explore, PAGE_SCRIPTS.england],
    files: ["/favicon.svg", "/explore.css", "/quarter.css", "/england.css"]
  },
  restricted: {
    scripts: [PAGE_SCRIPTS.figures, PAGE_SCRIPTS.explore, PAGE_SCRIPTS.england, PAGE_SCRIPTS.children],
    files: ["/favicon.svg", "/explore.css", "/quarter.css", "/england.css", "/children.css"]
  }
};
