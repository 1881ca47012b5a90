/** The year before this one is the last that is complete. */
export const LAST_YEAR = new Date().getFullYear() - 1
