import {browserUnderTest} from "../browser/browser-under-test.ts";
import type {Comparison, Measured} from "../results.ts";
import type {Section, Settings} from "../section.ts";
import {engineStart} from "./engine-start.ts";
import {exploreGoals} from "./explore-goals.ts";
import {linkedViews} from "./linked-views.ts";

/** Choosing and filtering in the browser: how soon it can begin, and how fast five linked views follow. */
export const explore: Section = {id: "explore", title: "Exploring", measure};

async function measure(settings: Settings): Promise<Measured> {
  const browser = await browserUnderTest(settings.scratch);
  const start = await engineStart(settings, browser);
  const linked: {rows: number; views: Comparison}[] = [];
  for (const rows of settings.rows) linked.push({rows, views: await linkedViews(rows, settings, browser)});
  await browser.close();
  return {
    comparisons: [start, ...linked.map(({views}) => views)],
    goals: exploreGoals(start, linked)
  };
}
