import type { OperationId } from "../../../generated/operations.js";
import { OptionError } from "../errors/option-error.js";

/** What is known of a call while it runs. */
export interface CallFacts {
  /** Absent where the call goes through `http`. */
  operationId?: OperationId;
  method: string;
  url: string;
  clientRequestId: string;
  /** HTTP status of the attempt that is under way, once it has one. */
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
 * @throws {OptionError} for headers that cannot be sent
 * @throws {TypeError} for a body that cannot be written as JSON; it names the place
 */
export function outgoing<Known extends Omit<CallFacts, "clientRequestId">>(
  known: Known,
  given: RequestInit["headers"],
  body: unknown,
): Outgoing<Known & CallFacts> {
  const headers = {
    ...(body !== undefined && { "content-type": "application/json" }),
    [identifier]: crypto.randomUUID(),
    ...(given && sendable(given)),
  };
  return {
    facts: { ...known, clientRequestId: headers[identifier], status: undefined },
    headers,
    body: body instanceof ArrayBuffer ? body : (JSON.stringify(body) ?? null),
  };
}

function sendable(headers: HeadersInit): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new OptionError("headers", "headers has one that cannot be sent."); // The complaint has the value in it.
  }
}
