/** The lines of Node that this project is tried with, the oldest that it runs on first: npm takes the newest of each. */
export const TRIED_NODE_VERSIONS = ["20.19.x", "22.x", "24.x"] as const;
