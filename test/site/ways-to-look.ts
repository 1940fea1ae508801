import type {Page} from "playwright-core";
import type {SiteUnderTest} from "../browser/browser.ts";
import {axeViolations, colourViolations} from "./axe.ts";
import {headingsOutOfOrder, movedInTheDark, overflowOf, smallTargets} from "./looks.ts";
import {NARROWEST, PAPER, PHONE, WIDE} from "./screens.ts";

/** What is wrong with a page as it is now. */
type Look = (page: Page) => Promise<string[]>;

/** A way to look at a page: how the page is shown, and what is asked of it then. */
interface Way {
  readonly name: string;
  readonly screen: {readonly width: number; readonly height: number};
  readonly media: Parameters<Page["emulateMedia"]>[0];
  readonly looks: readonly Look[];
}

const ON_SCREEN = {media: "screen", colorScheme: "light"} as const;
const IN_THE_DARK = {media: "screen", colorScheme: "dark"} as const;
const PRINTED = {media: "print", colorScheme: "light"} as const;

const WIDE_SCREEN: Way = {
  name: "on a wide screen",
  screen: WIDE,
  media: ON_SCREEN,
  looks: [axeViolations]
};
/** The same page in other colours, of which the first look makes sure: what does not depend on colour was asked before. */
const DARK: Way = {
  name: "in the dark",
  screen: WIDE,
  media: IN_THE_DARK,
  looks: [movedInTheDark, colourViolations]
};
const ON_PAPER: Way = {name: "on paper", screen: PAPER, media: PRINTED, looks: [axeViolations]};
const ON_A_PHONE: Way = {
  name: "on a phone",
  screen: PHONE,
  media: ON_SCREEN,
  looks: [axeViolations, overflowOf, headingsOutOfOrder, smallTargets]
};
const ZOOMED: Way = {
  name: "on 320 pixels, which is what 400% zoom leaves",
  screen: NARROWEST,
  media: ON_SCREEN,
  looks: [overflowOf]
};

/** A page is loaded once for each of these, as its first way has it, and then shown otherwise without being loaded. */
const LOADS: readonly (readonly Way[])[] = [
  [WIDE_SCREEN, DARK, ON_PAPER],
  [ON_A_PHONE, ZOOMED]
];

/** The names of all ways in which `lookedAt` looks at a page. */
export const WAYS: readonly string[] = LOADS.flat().map(({name}) => name);

/**
 * Looks at pages in every way, and gives what is wrong by the way and the page's address: nothing, where all is well.
 * What a page asked for that it should not have is among it.
 */
export async function lookedAt(
  site: SiteUnderTest,
  pages: readonly string[]
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const found = new Map(WAYS.map((name) => [name, new Map<string, readonly string[]>()]));
  for (const ways of LOADS) {
    const tab = await site.open("");
    for (const address of pages)
      for (const [index, {name, screen, media, looks}] of ways.entries()) {
        await tab.page.setViewportSize(screen);
        await tab.page.emulateMedia(media);
        if (index === 0) await tab.goTo(address);
        const wrong: string[] = [];
        for (const look of looks) wrong.push(...(await look(tab.page)));
        found.get(name)?.set(address, [...wrong, ...tab.complaints]);
      }
    await tab.close();
  }
  return found;
}
