import {changesPage} from "../changes/changes-page.js";
import {withCorrections} from "../changes/correction-notice.js";
import {publishedPage} from "../changes/published-page.js";
import {quarterPage} from "../quarter/quarter-page.js";
import {quartersWithPaper, quarterToSlug} from "../quarter/quarters.js";
import type {Release} from "../release/release.js";
import {yearToSlug} from "../release/reporting-years.js";
import {reportPage} from "../report/report-page.js";
import {explainAbbreviations} from "../words/explain-abbreviations.js";
import {accessibilityPage} from "./accessibility-page.js";
import {comparePage} from "./compare-page.js";
import {dataPage} from "./data-page.js";
import {equalityPage} from "./equality-page.js";
import {homePage} from "./home-page.js";
import {trusted} from "./html.js";
import {measurePage} from "./measure-page.js";
import {measuresIndex} from "./measures-index.js";
import {methodsPage} from "./methods-page.js";
import {notFoundPage} from "./not-found-page.js";
import type {Page} from "./page.js";
import {privacyPage} from "./privacy-page.js";
import {riskPage} from "./risk-page.js";
import {safePage} from "./safe-page.js";
import {voicesPage} from "./voices-page.js";
import {youngPeoplePage} from "./young-people-page.js";

/** Every page that is made from the release alone, by its address: all but Explore, which is an engine. */
export function allPages(release: Release): ReadonlyMap<string, Page> {
  const yearly = release.manifest.reportingYears.flatMap((year): [string, Page][] => {
    const slug = yearToSlug(year);
    return [
      [`report/${slug}`, reportPage(release, year)],
      [`report/${slug}/young-people`, youngPeoplePage(release, year)],
      [`equality/${slug}`, equalityPage(release, year)],
      [`voices/${slug}`, voicesPage(release, year)]
    ];
  });
  const pages: [string, Page][] = [
    ["index", homePage(release)],
    ...yearly,
    ...quartersWithPaper(release).map((quarter): [string, Page] => [
      `quarter/${quarterToSlug(quarter)}`,
      quarterPage(release, quarter)
    ]),
    ["measures/index", measuresIndex(release)],
    ...release.catalogue.measures.map(({id}): [string, Page] => [`measures/${id}`, measurePage(release, id)]),
    ["compare", comparePage(release)],
    ["data", dataPage(release)],
    ["changes", changesPage(release)],
    ...release.history.published.map((published): [string, Page] => [
      `published/${published.slug}`,
      publishedPage(release, published)
    ]),
    ["methods", methodsPage(release)],
    ["safe", release.risk ? riskPage(release, release.risk) : safePage(release)],
    ["accessibility", accessibilityPage(release)],
    ["privacy", privacyPage(release)],
    ["404", notFoundPage()]
  ];
  return new Map(
    pages.map(([address, page]) => [address, explained(withCorrections(release, address, page))])
  );
}

const explained = (page: Page): Page => ({
  ...page,
  body: trusted(explainAbbreviations(page.body.html))
});
