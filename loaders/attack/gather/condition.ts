/** The breakdown of a condition: `sex` of `sex=male`. */
export const breakdownOf = (condition: string): string => condition.slice(0, condition.indexOf("="));

/** The category of a condition: `male` of `sex=male`. */
export const categoryOf = (condition: string): string => condition.slice(condition.indexOf("=") + 1);
