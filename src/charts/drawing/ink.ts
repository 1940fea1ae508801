import type {Role} from "../chart-point.js";

/**
 * The colours of every chart, as style tokens with the light value to fall back on. On a page a drawing follows dark mode
 * and print; saved as a file it keeps the light values. Contrasts are given in the art direction.
 */
export const ink = {
  text: "var(--ink, #14181B)",
  soft: "var(--ink-2, #4D5255)",
  plate: "var(--plate, #FFFFFF)",
  grid: "var(--grid, #E8E7E3)",
  us: "var(--us, #12436D)",
  usBand: "var(--us-band, #DCE5EE)",
  england: "var(--england, #3D3D3D)",
  other: "var(--other, #BFBFBF)",
  otherDot: "var(--other-dot, #878D91)",
  edge: "var(--field-edge, #6B7073)"
} as const;

/** Five steps of one figure over many areas, from the lowest: one hue, so that blue stays ours and any printer will do. */
export const shades = [
  "var(--m1, #EFECE4)",
  "var(--m2, #D3CFC4)",
  "var(--m3, #ADA9A0)",
  "var(--m4, #7C7A75)",
  "var(--m5, #43474A)"
] as const;

/** The colour of a line or bar of this role. */
export const lineInk = (role: Role): string => ({us: ink.us, england: ink.england, other: ink.other})[role];

/** The colour of a point of this role: a grey dot must be darker than a grey line to be seen. */
export const dotInk = (role: Role): string => ({us: ink.us, england: ink.england, other: ink.otherDot})[role];

/** The colour of words that name a mark of this role. */
export const textInk = (role: Role): string => ({us: ink.us, england: ink.text, other: ink.soft})[role];
