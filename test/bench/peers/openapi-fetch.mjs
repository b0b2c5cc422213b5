import createClient from "openapi-fetch";

export default (fetch, { root, path, token }) => {
  const client = createClient({ baseUrl: root, fetch, headers: { authorization: `Bearer ${token}` } });
  return {
    get: async () => (await client.GET(path)).data,
    post: async (body) => (await client.POST(path, { body })).data,
  };
};
