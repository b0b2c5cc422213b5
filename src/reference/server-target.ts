import type { Target } from "./target.js";

/** Value of the `Server` header of every page that the mock serves. */
const serverName = "connected-organizations";

/** Whether the mock serves a page: it names itself in the `Server` header. */
export async function isMockServer({ protocol, href }: Location): Promise<boolean> {
  if (!/^https?:$/.test(protocol)) return false;
  try {
    const { headers } = await fetch(href, { method: "HEAD" });
    return headers.get("server") === serverName;
  } catch {
    return false; // A host that went away, or that refuses HEAD by closing the connection, is not a mock.
  }
}

/** Sends the requests to the mock that serves the page, and resets it through its control API. */
export function createServerTarget(origin: string): Target {
  const name = `the mock at ${origin}`;
  return {
    name,
    description: `Ran on ${name}.`,
    send: (path, init) => fetch(origin + path, init),
    async reset() {
      const { ok, status } = await fetch(`${origin}/_mock/reset`, { method: "POST" });
      return ok ? "The tenant was reset." : `The mock refused to reset its tenant (status ${status}).`;
    },
  };
}
