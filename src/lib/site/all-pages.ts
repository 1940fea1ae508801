import {quarterSlug} from "../../contract/calendar/quarter.js";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {changesPage} from "../changes/changes-page.js";
import {withCorrections} from "../changes/correction-notice.js";
import {publishedPage} from "../changes/published-page.js";
import {homePage} from "../headlines/home-page.js";
import {explained} from "../html/explained.js";
import type {Page} from "../html/page.js";
import {measurePage} from "../measure/measure-page.js";
import {measuresIndex} from "../measure/measures-index.js";
import {accessibilityPage} from "../page/accessibility-page.js";
import {comparePage} from "../page/compare-page.js";
import {dataPage} from "../page/data-page.js";
import {equalityPage} from "../page/equality-page.js";
import {methodsPage} from "../page/methods-page.js";
import {notFoundPage} from "../page/not-found-page.js";
import {privacyPage} from "../page/privacy-page.js";
import {riskPage} from "../page/risk-page.js";
import {safePage} from "../page/safe-page.js";
import {voicesPage} from "../page/voices-page.js";
import {youngPeoplePage} from "../page/young-people-page.js";
import {quarterPage} from "../quarter/quarter-page.js";
import {quartersWithPaper} from "../quarter/quarters.js";
import type {Release} from "../release/release.js";
import {reportPage} from "../report/report-page.js";

/** Every page that is made from the release alone, by its address: all but Explore, which is an engine. */
export function allPages(release: Release): ReadonlyMap<string, Page> {
  const yearly = release.manifest.reportingYears.flatMap((year): [string, Page][] => {
    const slug = yearSlug(year);
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
      `quarter/${quarterSlug(quarter)}`,
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
    pages.map(([address, page]) => [address, withExplanations(withCorrections(release, address, page))])
  );
}

const withExplanations = (page: Page): Page => ({...page, body: explained(page.body)});
