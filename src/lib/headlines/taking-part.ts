import {html} from "../html/html.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

/** Did children have a say? Every way of taking part counts. Reviews without a record of it are left out. */
export const takingPart = (release: Release, year: string): Headline =>
  shareHeadline(release, year, {
    id: "taking-part",
    measure: "took-part",
    question: "Did children have a say?",
    what: "how children took part",
    inside: true,
    answer: (share, counts) => html`They took part in ${share} of their reviews${counts && `: ${counts}`}.`,
    remarks: [
      ...notesOn(release, "took-part", year).map(({sentence}) => sentence),
      "Children under 4 are not counted."
    ],
    more: "More on taking part",
    caption: "Took part, % of reviews of children aged 4 and over"
  });
