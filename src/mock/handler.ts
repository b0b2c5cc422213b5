import type { Bodied } from "./body.js";

/** The parts of a `Request` that the mock looks at. */
export interface Incoming extends Bodied {
  method: string;
  url: string;
}

/** Answers whatever request comes: one that is not right with the error envelope, a fault of the mock with a 500. */
export type Handler = (request: Incoming) => Promise<Response>;

export interface MockOptions {
  /**
   * The time that the mock goes by.
   * @default () => new Date()
   */
  clock?: () => Date;
}
