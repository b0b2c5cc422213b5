// Generated from openapi/ by `npm run generate`. Do not edit.

/** Maximum number of requests in a batch. */
export const maxBatchSize = 20;
