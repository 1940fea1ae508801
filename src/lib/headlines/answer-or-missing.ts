import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {missingSentence} from "../../words/missing-sentence.js";
import {type Html, html} from "../html/html.js";

/** The answer where there is a figure, and one calm sentence where there is none. */
export const answerOrMissing = (
  figure: MeasureRow | null,
  what: string,
  answer: (value: number, figure: MeasureRow) => Html
): Html =>
  figure && figure.value !== null ? answer(figure.value, figure) : html`${missingSentence(figure, what)}`;
