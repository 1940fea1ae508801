import {serverDocument} from "../../charts/server-document.js";
import type {Html} from "../html/html.js";
import {figureHtml} from "./figure-html.js";
import type {FigureParts} from "./figure-parts.js";

const document = serverDocument();

/** One figure as HTML, drawn at build. */
export const figure = (parts: FigureParts): Html => figureHtml(parts, document);
