import {alreadyEscaped, type Html, html} from "../../html/html.js";

/** The id of the reason on its page. */
export const HIDDEN_REASON = "why-hidden";

/**
 * Why a figure is hidden, in a box that each `[c]` opens: a native popover, so that it needs no script, closes with
 * Escape and gives the keyboard back. Every hidden figure has the one reason; to tell small counts from those that
 * protect them would give both away.
 * @param root the way from the page to the root of the site
 */
export const hiddenReason = (
  root: string
): Html => html`<div class="reason" id="${HIDDEN_REASON}" popover role="note">
<p><b>Why does this say [c]?</b></p>
<p>A count of 1 to 5 children is hidden, and so are enough others that it cannot be worked out by taking one figure from another. Charts draw nothing for a hidden figure, and their scales do not depend on it.</p>
<p><a href="${root}safe">How children are kept safe</a></p></div>`;

const HIDDEN_CELL = ">[c]</td>";

const REASON_BUTTON = html`<button type="button" class="link" popovertarget="${HIDDEN_REASON}" aria-label="[c]: why this is hidden">[c]</button>`;

/** A table with a button in place of each `[c]`, which opens the reason. Table and button are both HTML already. */
export const withReasons = (table: Html): Html =>
  alreadyEscaped(table.html.replaceAll(HIDDEN_CELL, `>${REASON_BUTTON.html}</td>`));
