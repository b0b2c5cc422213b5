import type { ExampleRequest } from "../pages/page.js";

/** Returns a request as it is sent over HTTP, with the body as indented JSON. */
export function formatRequest({ method, path, headers, body }: ExampleRequest): string {
  const lines = Object.entries({ ...headers, Authorization: "Bearer {token}" });
  const head = [`${method} ${path}`, ...lines.map(([name, value]) => `${name}: ${value}`)].join("\n");
  return body === undefined ? head : `${head}\n\n${JSON.stringify(body, undefined, 2)}`;
}
