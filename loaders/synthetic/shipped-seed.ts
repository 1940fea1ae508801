/** The seed of the data folder that ships with the project. */
export const SHIPPED_SEED = 1989;
