import type { ValidationError } from "../../validation/index.js";

/** One fault of a request: what is wrong, and where. */
export interface Fault {
  code: string;
  message: string;
  /** A JSON pointer into the body, or the name of a parameter or header. */
  target: string;
}

/** What a validator found, as faults. */
export function faultsOf(errors: readonly ValidationError[]): Fault[] {
  return errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
}

interface RefusalFacts {
  /** The place of the one fault that the message tells; `details` are for several. */
  target?: string;
  details?: readonly Fault[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** Why the mock does not serve a request. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly details: readonly Fault[];
  /** What the answer carries beside the headers that every answer has. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    message: string,
    { target, details, headers = {}, cause }: RefusalFacts = {},
  ) {
    super(message, { cause });
    this.details = details ?? (target === undefined ? [] : [{ code: String(status), message, target }]);
    this.headers = headers;
  }
}
