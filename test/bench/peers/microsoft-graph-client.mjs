import { Client } from "@microsoft/microsoft-graph-client";

/** It knows no `fetch` of one's own, so it takes the global one. */
export default (fetch, { path, token }) => {
  const client = Client.init({ defaultVersion: "beta", authProvider: (done) => done(null, token) });
  const withFetch = async (call) => {
    const own = globalThis.fetch;
    globalThis.fetch = fetch;
    try {
      return await call();
    } finally {
      globalThis.fetch = own;
    }
  };
  return {
    get: () => withFetch(() => client.api(path).get()),
    post: (body) => withFetch(() => client.api(path).post(body)),
  };
};
