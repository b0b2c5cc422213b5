import { createMock } from "connected-organizations/mock";

const mock = createMock({ seed: [{ displayName: "Contoso" }, { displayName: "Fabrikam" }] });

/** A route handler that serves the mock to the client component. */
export function GET(request) {
  const { pathname, search } = new URL(request.url);
  const url = `https://graph.microsoft.com/v1.0${pathname.replace("/api", "")}${search}`;
  return mock.fetch(url, { headers: request.headers });
}
