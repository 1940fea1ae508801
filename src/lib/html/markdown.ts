import MarkdownIt from "markdown-it";
import {alreadyEscaped, type Html} from "./html.js";

// No HTML in the author's words: what looks like a tag is shown as text.
const renderer = new MarkdownIt({html: false, linkify: false, typographer: false});

/** The author's Markdown as HTML: paragraphs, lists, emphasis and links. The renderer escapes all text. */
export const markdown = (text: string): Html => alreadyEscaped(renderer.render(text).trim());
