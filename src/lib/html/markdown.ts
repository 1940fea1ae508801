import MarkdownIt from "markdown-it";
import {type Html, trusted} from "./html.js";

// No HTML in the author's words: what looks like a tag is shown as text.
const renderer = new MarkdownIt({html: false, linkify: false, typographer: false});

/** The author's Markdown as HTML: paragraphs, lists, emphasis and links. */
export const markdown = (text: string): Html => trusted(renderer.render(text).trim());
