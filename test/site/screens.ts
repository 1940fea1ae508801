/** The screens that pages are looked at on, in CSS pixels. */
export const WIDE = {width: 1280, height: 900};
export const PHONE = {width: 360, height: 740};
/** What 400% zoom leaves of a common screen (WCAG 1.4.10). */
export const NARROWEST = {width: 320, height: 600};
/** An A4 page between its margins. */
export const PAPER = {width: 643, height: 971};
