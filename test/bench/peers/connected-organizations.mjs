import { createClient } from "../../../dist/src/index.js";

export default (fetch, { token }) => {
  const graph = createClient({ accessToken: token, fetch });
  return {
    get: () => graph.listConnectedOrganizations().firstPage(),
    list: () => graph.listConnectedOrganizations(),
    post: (body) => graph.createConnectedOrganization(body),
  };
};
