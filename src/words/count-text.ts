import {numberText} from "./number-text.js";

const SMALL = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A count inside a sentence: words to nine, figures from 10, as in most British style books. Never "0 were". */
export const countText = (count: number): string => SMALL[count] ?? numberText(count);

/** `one officer`, `15 officers`, `no officers`. */
export const countOf = (count: number, one: string, many: string): string =>
  `${count === 0 ? "no" : countText(count)} ${count === 1 ? one : many}`;

/** The same at the start of a sentence: `No officers`, `One officer`. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same inside one: `No officers` as `no officers`. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
