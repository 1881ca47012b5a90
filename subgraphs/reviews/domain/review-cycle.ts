/** N63: a review every two years. */
export const REVIEW_EVERY_YEARS = 2
