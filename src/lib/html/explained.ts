import {explainAbbreviations} from "../../words/explain-abbreviations.js";
import {alreadyEscaped, type Html} from "./html.js";

/** A page's HTML with each abbreviation explained where it is first used. Only our own plain words are added. */
export const explained = (body: Html): Html => alreadyEscaped(explainAbbreviations(body.html));
