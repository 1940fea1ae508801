/**
 * Reading age in years by the Flesch–Kincaid grade level (Kincaid and others, 1975): 0.39 words a sentence + 11.8
 * syllables a word − 15.59, and five years for the age at which the first grade starts. Needs some hundred words to
 * mean anything.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = text.match(/[a-z’'-]*[a-z][a-z’'-]*/gi) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59 + 5;
}

/** Groups of vowels, without a silent e at the end: near enough for English, and at least one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const groups = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, "").matchAll(/[aeiouy]+/g);
  return Math.max(1, [...groups].length);
}
