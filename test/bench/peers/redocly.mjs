import { createClient, OPERATIONS } from "../../../dist/bench/redocly-client.ts";

export default (fetch, { root, token }) => {
  const client = createClient(OPERATIONS, { serverUrl: root, fetch, auth: { bearer: token } });
  return {
    get: () => client.listConnectedOrganizations(),
    post: (body) => client.createConnectedOrganization({ body }),
  };
};
