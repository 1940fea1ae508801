import {html} from "../html/html.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

/** Do they have to keep moving? */
export const moves = (release: Release, year: string): Headline =>
  shareHeadline(release, year, {
    id: "moves",
    measure: "three-or-more-placements",
    question: "Do they have to keep moving?",
    what: "how often children moved",
    answer: (share, counts) =>
      html`${share} lived in three or more places during the year${counts && `: ${counts}`}.`,
    remarks: notesOn(release, "three-or-more-placements", year).map(({sentence}) => sentence),
    more: "More on moves",
    caption: "Three or more homes in the year, % of children looked after"
  });
