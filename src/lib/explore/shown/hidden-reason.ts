/** The id of the reason on its page. */
export const HIDDEN_REASON = "why-hidden";

/**
 * Why a figure is hidden, in a box that each `[c]` opens: a native popover, so that it needs no script, closes with
 * Escape and gives the keyboard back. Every hidden figure has the one reason; to tell small counts from those that
 * shield them would give both away.
 * @param root the way from the page to the root of the site
 */
export const hiddenReason = (
  root: string
): string => `<div class="reason" id="${HIDDEN_REASON}" popover role="note">
<p><b>Why does this say [c]?</b></p>
<p>A count of 1 to 5 children is hidden, and so are enough others that it cannot be worked out by taking one figure from another. So that nothing gives it away, no mark is drawn for a hidden figure and the scale takes no notice of it.</p>
<p><a href="${root}safe">How children are kept safe</a></p></div>`;

/** A table's HTML with a button in place of each `[c]`, which opens the reason. */
export const withReasons = (table: string): string =>
  table.replaceAll(
    ">[c]</td>",
    `><button type="button" class="link" popovertarget="${HIDDEN_REASON}" aria-label="[c]: why this is hidden">[c]</button></td>`
  );
