/** An answer before it is a `Response`, whose body would be a stream: a server need not read one to write it. */
export interface Reply {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array<ArrayBuffer> | null;
}

export function reply(status: number, body: Reply["body"] = null, headers: Reply["headers"] = {}): Reply {
  return { status, headers, body };
}

export function jsonReply(status: number, value: unknown, headers: Reply["headers"] = {}): Reply {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}
