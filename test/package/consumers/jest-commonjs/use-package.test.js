const { createClient, GraphError, isNotFound } = require("connected-organizations");
const { createMock, startMock } = require("connected-organizations/mock");
const { createFetchClient } = require("connected-organizations/openapi-fetch");
const { expectedLife, runLife } = require("../checks/life.js");
const { expectedVerdicts, validate } = require("../checks/validate.js");

const { fetch } = createMock({ seed: [{ displayName: "Contoso" }] });

test("createMock serves a client", async () => {
  expect(await runLife()).toEqual(expectedLife);
});

test("the validators accept a valid body and name the errors of an invalid one", async () => {
  expect(await validate()).toEqual(expectedVerdicts);
});

test("an error is one of the class that the test requires", async () => {
  const graph = createClient({ accessToken: "any", fetch });
  const error = await graph.getConnectedOrganization("missing").catch((thrown) => thrown);
  expect(error).toBeInstanceOf(GraphError);
  expect(isNotFound(error)).toBe(true);
});

test("the client of openapi-fetch works", async () => {
  const client = createFetchClient({ accessToken: "any", fetch });
  const { data } = await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
  expect(data.value).toMatchObject([{ displayName: "Contoso" }]);
});

test("startMock serves on a port, with the reference", async () => {
  const server = await startMock();
  expect(server.url).toMatch(/^http:/);
  await server.close();
});
