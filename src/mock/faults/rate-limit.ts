/**
 * A limit on the number of requests that the mock serves in a time window.
 *
 * @example
 * { requests: 10, window: 2000 } // the 11th request in two seconds fails with 429
 */
export interface RateLimit {
  /**
   * How many requests are served in a window. Each request in a batch counts, and the batch itself does not.
   * @asType integer
   * @minimum 1
   */
  requests: number;
  /**
   * Length of a window in milliseconds. It begins with the first request after the end of the previous window.
   * @minimum 1
   * @maximum 2147483647
   */
  window: number;
}
