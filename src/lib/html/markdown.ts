import MarkdownIt from "markdown-it";
import {piecesWithMarks} from "../../words/provenance-mark.js";
import {alreadyEscaped, type Html} from "./html.js";
import {withMarks} from "./with-marks.js";

// No HTML in the author's words: what looks like a tag is shown as text.
const renderer = new MarkdownIt({html: false, linkify: false, typographer: false});

/** The author's Markdown as HTML: paragraphs, lists, emphasis and links. A figure’s mark gets
 * words for screen readers. The renderer escapes all text. */
export const markdown = (text: string): Html =>
  alreadyEscaped(
    piecesWithMarks(renderer.render(text).trim())
      .map(({piece, meaning}) => (meaning === null ? piece : withMarks(piece).html))
      .join("")
  );
