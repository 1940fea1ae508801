import {required} from "../../contract/required.js";

/**
 * A token of the author's words: `{{took-part in-100}}`, `{{children-looked-after ethnic-group=black share | some}}`,
 * `{{change over-20-miles}}`. What it may say is listed in `docs/narrative.md`.
 */
export interface Token {
  /** What is asked of the measure: its figure, or a sentence about how it compares. */
  readonly verb: "figure" | "change" | "england" | "neighbours" | "target";
  readonly measure: string;
  /** `ethnic-group=black`: at most two. */
  readonly categories: readonly {readonly breakdown: string; readonly category: string}[];
  readonly form: TokenForm;
  /** `2017/18`, `2018/19 Q1` or `2018-04`; the report's own year where none is given. */
  readonly period: string | null;
  /** What to say where the figure is hidden or missing. Without one, such a figure stops the build. */
  readonly fallback: string | null;
}

export type TokenForm = "plain" | "words" | "in-100" | "share" | "share-in-100" | "counts" | "of";

const VERBS = ["change", "england", "neighbours", "target"] as const;
const FORMS = ["words", "in-100", "share", "share-in-100", "counts", "of"] as const;

/** Every token of a text, braces and all. */
export const TOKEN_PATTERN = /\{\{([^{}]*)\}\}/g;

/** Reads the words between the braces. Throws, naming the word that it does not know. */
export function parseToken(inside: string): Token {
  const [statement, ...rest] = inside.split("|");
  const words = required(statement, "what a token says").trim().split(/\s+/);
  const verb = VERBS.find((one) => one === words[0]);
  const [measure, ...details] = verb ? words.slice(1) : words;
  if (measure === undefined) throw new Error(`"${verb}" is not followed by the id of a measure`);
  if (!/^[a-z][a-z0-9-]*$/.test(measure)) throw new Error(`"${measure}" is not the id of a measure`);
  const categories: {breakdown: string; category: string}[] = [];
  let form: TokenForm = "plain";
  let period: string | null = null;
  for (const detail of details) {
    const [name, value] = detail.split("=");
    const asked = FORMS.find((one) => one === detail);
    if (asked) form = asked;
    else if (name === "period" && value) period = value.replace("_", " ");
    else if (name && value) categories.push({breakdown: name, category: value});
    else throw new Error(`"${detail}" is no form of a figure: use ${FORMS.join(", ")}`);
  }
  const fallback = rest.length === 0 ? null : rest.join("|").trim();
  return {verb: verb ?? "figure", measure, categories, form, period, fallback};
}
