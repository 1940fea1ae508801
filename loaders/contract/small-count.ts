/** Counts from 1 to this are hidden: the Department's convention for children in need and looked after. */
export const SMALL = 5;
