/** The share of false alarms that a list of changes may hold (Benjamini and Hochberg). */
export const FALSE_ALARMS = 0.05;
