import {type FigureParts, figure} from "../../charts/figure.js";
import {type Html, trusted} from "../html/html.js";

/** A figure as a piece of a page, or nothing where there is no figure to show. */
export const figureBlock = (parts: FigureParts | null): Html | null => parts && trusted(figure(parts));
