/** ` for every 10,000 children`, to follow a rate in that unit (`per 10,000`); nothing after any other figure. */
export const rateBase = (unit: string): string =>
  unit.startsWith("per ") ? ` for every ${unit.slice(4)} children` : "";
