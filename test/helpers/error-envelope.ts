import { expect } from "vitest";

export interface EnvelopeError {
  code: string;
  message: string;
  details?: { code: string; message: string; target: string }[];
  innerError: Record<string, string>;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Asserts what is common to all errors of the mock, and returns the error. */
export async function expectErrorEnvelope(response: Response, status: number): Promise<EnvelopeError> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/json");
  const body: { error: EnvelopeError } = await response.json();
  expect(Object.keys(body)).toEqual(["error"]);
  expect(body.error).toEqual({
    code: expect.stringMatching(/^\w+$/),
    message: expect.stringMatching(/^[A-Z].*\.$/),
    ...(status < 500 && { details: expect.any(Array) }),
    innerError: {
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      "request-id": response.headers.get("request-id"),
      "client-request-id": response.headers.get("client-request-id"),
    },
  });
  expect(response.headers.get("request-id")).toMatch(guid);
  const { details = [] } = body.error;
  if (status < 500) expect(details).not.toHaveLength(0);
  for (const detail of details) {
    expect(detail).toEqual({ code: expect.any(String), message: expect.any(String), target: expect.any(String) });
  }
  return body.error;
}

export function listTargets({ details = [] }: EnvelopeError): string[] {
  return details.map(({ target }) => target);
}
