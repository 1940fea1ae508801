import type {Release} from "../release/release.js";
import {adoption} from "./adoption.js";
import {caseloads} from "./caseloads.js";
import {childrenLookedAfter} from "./children-looked-after.js";
import {comingAndGoing} from "./coming-and-going.js";
import {disputes} from "./disputes.js";
import {distanceFromHome} from "./distance-from-home.js";
import type {Headline} from "./headline.js";
import {moves} from "./moves.js";
import {representation} from "./representation.js";
import {reviewsOnTime} from "./reviews-on-time.js";
import {takingPart} from "./taking-part.js";

/** The year in ten sentences, in the order that a committee would ask. */
export const tenHeadlines = (release: Release, year: string): readonly Headline[] =>
  [
    childrenLookedAfter,
    comingAndGoing,
    representation,
    distanceFromHome,
    moves,
    reviewsOnTime,
    takingPart,
    caseloads,
    adoption,
    disputes
  ].map((headline) => headline(release, year));
