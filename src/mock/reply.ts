type HeadersGiven = ConstructorParameters<typeof Headers>[0];

/** An answer before it is a `Response`, whose body would be a stream: a server need not read one to write it. */
export interface Reply {
  status: number;
  headers: Headers;
  body: string | Uint8Array<ArrayBuffer> | null;
}

export function reply(status: number, body: Reply["body"] = null, headers: HeadersGiven = {}): Reply {
  return { status, headers: new Headers(headers), body };
}

export function jsonReply(status: number, value: unknown, headers: HeadersGiven = {}): Reply {
  const answer = reply(status, JSON.stringify(value), headers);
  answer.headers.set("content-type", "application/json");
  return answer;
}

export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}
