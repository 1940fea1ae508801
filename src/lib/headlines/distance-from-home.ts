import {html} from "../page/html.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

/** How far from home do they live? */
export const distanceFromHome = (release: Release, year: string): Headline =>
  shareHeadline(release, year, {
    id: "distance",
    measure: "over-20-miles",
    question: "How far from home do they live?",
    what: "how far from home children live",
    answer: (share) => html`<b>${share}</b> live more than 20 miles from home.`,
    remarks: notesOn(release, "over-20-miles", year).map(({sentence}) => sentence),
    more: "More on distance from home",
    caption: "Over 20 miles from home, % of children looked after"
  });
