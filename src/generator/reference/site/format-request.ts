import type { ExampleRequest } from "../pages/page.js";

/** Returns a request as it is sent over HTTP, with the body as indented JSON. */
export function formatRequest(request: ExampleRequest): string {
  const body = formatBody(request);
  return body === undefined ? formatHead(request) : `${formatHead(request)}\n\n${body}`;
}

/** Returns the request line and the headers. */
export function formatHead({ method, path, headers }: ExampleRequest): string {
  const lines = Object.entries({ ...headers, Authorization: "Bearer {token}" });
  return [`${method} ${path}`, ...lines.map(([name, value]) => `${name}: ${value}`)].join("\n");
}

/** Returns the body as indented JSON; `undefined` without a body. */
export function formatBody({ body }: ExampleRequest): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body, undefined, 2);
}
