import type {Quarter} from "../../contract/calendar/quarter.js";
import type {Headline} from "../headlines/headline.js";
import type {ShareHeadline} from "../headlines/share-headline.js";
import {html} from "../html/html.js";
import type {Release} from "../release/release.js";
import {childrenAtQuarterEnd} from "./children-at-quarter-end.js";
import {comingAndGoing} from "./coming-and-going.js";
import {lawAtQuarterEnd} from "./law-at-quarter-end.js";
import {quarterShare} from "./quarter-share.js";
import {lastDayText} from "./quarters.js";

/** The quarter in seven sentences, in the order of the year's ten, without the questions that a quarter cannot answer. */
export const quarterSentences = (release: Release, quarter: Quarter): readonly Headline[] => [
  childrenAtQuarterEnd(release, quarter),
  comingAndGoing(release, quarter),
  lawAtQuarterEnd(release, quarter),
  ...shares(quarter).map((words) => quarterShare(release, quarter, words))
];

const shares = (quarter: Quarter): readonly ShareHeadline[] => [
  {
    id: "distance",
    measure: "over-20-miles-outside",
    question: "How far from home do they live?",
    what: "how far from home children live",
    answer: (share) => html`${share} live more than 20 miles from home, in another council’s area.`,
    remarks: [],
    more: "More on distance from home",
    caption: "Over 20 miles from home and outside the area, % of children looked after"
  },
  {
    id: "moves",
    measure: "three-or-more-placements",
    question: "Do they have to keep moving?",
    what: "how often children moved",
    answer: (share) => html`${share} lived in three or more places in the year to ${lastDayText(quarter)}.`,
    remarks: ["This counts twelve months, so that quarters can be compared."],
    more: "More on moves",
    caption: "Three or more homes in twelve months, % of children looked after"
  },
  {
    id: "reviews",
    measure: "reviews-in-timescale-of-due",
    question: "Were reviews held on time?",
    what: "how many reviews were on time",
    answer: (share, counts) =>
      counts
        ? html`${share} were: ${counts} due in the quarter.`
        : html`${share} of those due in the quarter were.`,
    remarks: [],
    more: "More on timing",
    caption: "On time, % of reviews due in the quarter"
  },
  {
    id: "taking-part",
    measure: "took-part",
    question: "Did children have a say?",
    what: "how children took part",
    inside: true,
    answer: (share) => html`They took part in ${share} of their reviews.`,
    remarks: ["Children under 4 are not counted."],
    more: "More on taking part",
    caption: "Took part, % of reviews of children aged 4 and over"
  }
];
