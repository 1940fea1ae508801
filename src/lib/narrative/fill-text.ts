import {endingYear} from "../../contract/calendar/reporting-year.js";
import {dateText} from "../../words/period-text.js";
import type {Release} from "../release/release.js";
import {fillToken} from "./fill-token.js";
import {NarrativeError} from "./narrative-error.js";
import {parseToken, TOKEN_PATTERN} from "./token.js";

/** The file and line of a piece of the author's words, for a message. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Fills every token of a text. A token at the start of a sentence gets a capital. Throws a `NarrativeError` for
 * the first that cannot be filled.
 * @param see what to put for `{{see …}}`, a reference to a numbered figure or table
 */
export function fillText(
  release: Release,
  year: string,
  text: string,
  place: Place,
  see: (id: string) => string | null
): string {
  return text.replace(TOKEN_PATTERN, (token, inside: string, offset: number) => {
    const fail = (reason: string) => new NarrativeError(place.file, place.line, token, reason);
    const filled = setting(release, year, inside.trim()) ?? reference(inside.trim(), see, fail);
    if (filled !== null) return filled;
    try {
      const words = fillToken(release, year, parseToken(inside));
      return /(^|[.!?]["”’]?\s+)$/.test(text.slice(0, offset)) ? capital(words) : words;
    } catch (error) {
      throw fail(error instanceof Error ? error.message.replace(/\.$/, "") : String(error));
    }
  });
}

/** The words that every report needs and no measure holds. */
function setting({manifest}: Release, year: string, name: string): string | null {
  const settings: Readonly<Record<string, string>> = {
    authority: manifest.authority.name,
    region: manifest.authority.region.name,
    year,
    "first-day": `1 April ${year.slice(0, 4)}`,
    "last-day": `31 March ${endingYear(year)}`,
    "data-taken-on": dateText(manifest.dataTakenOn),
    "small-numbers":
      manifest.edition === "public"
        ? "Small numbers are hidden to protect children."
        : "This edition shows small numbers, so it must stay within the council."
  };
  return settings[name] ?? null;
}

function reference(
  inside: string,
  see: (id: string) => string | null,
  fail: (reason: string) => NarrativeError
): string | null {
  const [verb, id] = inside.split(/\s+/);
  if (verb !== "see" || id === undefined) return null;
  const name = see(id);
  if (name === null) throw fail(`this report has no figure or table "${id}"`);
  return name;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
