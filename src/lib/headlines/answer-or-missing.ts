import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {missingSentence} from "../../words/missing-sentence.js";
import {isShown} from "../../words/shown-figure.js";
import {type Html, html} from "../html/html.js";

/** The answer where there is a figure, and one sentence where there is none. */
export const answerOrMissing = (
  figure: MeasureRow | null,
  what: string,
  answer: (value: number, figure: MeasureRow) => Html
): Html => (isShown(figure) ? answer(figure.value, figure) : html`${missingSentence(figure, what)}`);
