import type {Html} from "../html/html.js";
import {figure} from "./figure.js";
import type {FigureParts} from "./figure-parts.js";

/** A figure as a piece of a page, or nothing where there is no figure to show. */
export const figureBlock = (parts: FigureParts | null): Html | null => parts && figure(parts);
