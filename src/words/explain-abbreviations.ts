/** Abbreviations that our sources use and readers may not know, with what each is in plain words. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  SSDA903: "what councils send the Department for Education each year",
  DfE: "the Department for Education",
  ONS: "the Office for National Statistics",
  OC2: "the return’s part on health",
  UASC: "children who came to the country alone to ask for asylum",
  CSV: "a table as plain text",
  SQL: "a language to ask a database questions",
  WCAG: "the Web Content Accessibility Guidelines"
};

/** Each with the pattern of a use that is not explained yet: `ONS`, `SSDA903 return`. */
const TO_EXPLAIN = Object.entries(ABBREVIATIONS).map(([short, meaning]) => ({
  meaning,
  use: new RegExp(`\\b${short}\\b(?! (?:return )?\\()(?: return)?`)
}));

/** What is not read as words: markup, drawings, code, and headings, which an explanation would make too long. */
const NOT_WORDS = /(<(svg|h[1-6]|option|code|pre|textarea|title)\b[\s\S]*?<\/\2>|<[^>]*>)/;

/** Explains each abbreviation where a page first uses it: `ONS (the Office for National Statistics)`, `SSDA903 return (…)`. */
export function explainAbbreviations(markup: string): string {
  const left = new Set(TO_EXPLAIN);
  // The pattern's groups come back among the pieces: words, markup, the markup's name or nothing, words…
  const pieces = markup.split(NOT_WORDS).filter((_, index) => index % 3 !== 2);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      let words = piece;
      for (const abbreviation of left) {
        const {meaning, use} = abbreviation;
        if (!use.test(words)) continue;
        words = words.replace(use, (used) => `${used} (${meaning})`);
        left.delete(abbreviation);
      }
      return words;
    })
    .join("");
}
