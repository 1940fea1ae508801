import {quarterSlug} from "../../../contract/calendar/quarter.js";
import {yearSlug} from "../../../contract/calendar/reporting-year.js";
import {quartersWithPaper} from "../../quarter/quarters.js";
import {latestYear} from "../../release/latest-year.js";
import type {Release} from "../../release/release.js";
import {SOCIAL_CARD, socialCard} from "./social-card.js";

/** One list for the menu, the paths to build and the walk through the built site. */
export interface SiteMap {
  readonly menu: readonly {readonly label: string; readonly path: string; readonly section: string}[];
  readonly about: readonly {readonly label: string; readonly path: string}[];
  /** The pages of years and of measures, and the files to download: what Framework cannot find by itself. */
  readonly dynamicPaths: readonly string[];
}

export function siteMap(release: Release): SiteMap {
  const years = release.manifest.reportingYears.map(yearSlug);
  const papers = quartersWithPaper(release).map((quarter) => `/quarter/${quarterSlug(quarter)}`);
  const latestPaper = papers.at(-1);
  return {
    menu: [
      {label: "The year", path: "/", section: "/index"},
      {label: "Report", path: `/report/${yearSlug(latestYear(release))}`, section: "/report/"},
      ...(latestPaper ? [{label: "Latest quarter", path: latestPaper, section: "/quarter/"}] : []),
      {label: "Measures", path: "/measures/", section: "/measures/"},
      {label: "Compare", path: "/compare", section: "/compare"},
      {label: "England", path: "/england", section: "/england"},
      {label: "Explore", path: "/explore", section: "/explore"}
    ],
    about: [
      {label: "Data and downloads", path: "/data"},
      {label: "What changed in the data", path: "/changes"},
      {label: "Methods", path: "/methods"},
      {
        label: release.risk ? "What this edition could give away" : "How children are kept safe",
        path: "/safe"
      },
      {label: "Accessibility", path: "/accessibility"},
      {label: "Privacy: nothing is collected", path: "/privacy"}
    ],
    dynamicPaths: [
      ...years.flatMap((year) => [
        `/report/${year}`,
        `/report/${year}/young-people`,
        `/equality/${year}`,
        `/voices/${year}`
      ]),
      ...papers,
      ...release.catalogue.measures.flatMap(({id}) => [`/measures/${id}`, `/measures/${id}.json`]),
      ...release.history.published.map(({slug}) => `/published/${slug}`),
      ...(socialCard(release).length > 0 ? [SOCIAL_CARD] : []),
      ...["manifest.json", ...release.manifest.files.map(({name}) => name)].map((name) => `/release/${name}`)
    ]
  };
}
