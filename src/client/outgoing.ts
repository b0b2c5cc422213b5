import type { OperationId } from "../../generated/operations.js";
import { OptionError } from "./option-error.js";

/** What is known of a call while it runs. */
export interface CallFacts {
  /** Absent where the call goes through `http`. */
  operationId?: OperationId;
  method: string;
  url: string;
  clientRequestId: string;
  /** HTTP status of the latest attempt, once it has one. */
  status?: number | undefined;
}

/** A request that can be sent more than once. */
export interface Outgoing<Facts extends CallFacts = CallFacts> {
  readonly facts: Facts;
  /** Without the token; the names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | null;
}

const identifier = "client-request-id";

/**
 * A request with the caller's headers, and with an identifier where they bring none.
 * @throws {OptionError} for headers that cannot be sent, and a body that cannot be written as JSON
 */
export function outgoing<Known extends Omit<CallFacts, "clientRequestId">>(
  known: Known,
  given: HeadersInit | undefined,
  body: unknown,
): Outgoing<Known & CallFacts> {
  try {
    const headers = {
      ...(body !== undefined && { "content-type": "application/json" }),
      [identifier]: crypto.randomUUID(),
      ...(given && Object.fromEntries(new Headers(given))),
    };
    const facts = { ...known, clientRequestId: headers[identifier] };
    return { facts, headers, body: body instanceof ArrayBuffer ? body : (JSON.stringify(body) ?? null) };
  } catch (error) {
    throw new OptionError("request", `The request cannot be built: ${error}`, error);
  }
}
