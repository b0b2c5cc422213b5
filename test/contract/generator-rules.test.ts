import { expect, test } from "vitest";
import { renderBatch } from "../../src/generator/codegen/batch.js";
import { renderClient } from "../../src/generator/codegen/client.js";
import { renderDirectoryObjects } from "../../src/generator/codegen/directory-objects.js";
import { renderEntityModel } from "../../src/generator/codegen/entity-model.js";
import { renderFilter } from "../../src/generator/codegen/filter.js";
import { renderIdentitySources } from "../../src/generator/codegen/identity-sources.js";
import { renderOperations } from "../../src/generator/codegen/operations.js";
import { renderProperties } from "../../src/generator/codegen/properties.js";
import { renderRequests } from "../../src/generator/codegen/requests.js";
import { renderServers } from "../../src/generator/codegen/servers.js";
import { renderTypes } from "../../src/generator/codegen/types.js";
import type { Contract, Response, Schema } from "../../src/generator/contract/contract.js";
import { ContractError } from "../../src/generator/contract/contract-error.js";
import { renderOpenapiYaml } from "../../src/generator/contract/openapi-documents.js";
import { selectVersion } from "../../src/generator/contract/select-version.js";
import { pathFile } from "../../src/generator/contract/source-files.js";
import { renderValidators } from "../../src/generator/validators/validators.js";
import { bundle, editContract } from "../helpers/bundle.js";

const organizations = "/identityGovernance/entitlementManagement/connectedOrganizations";
const organization = `${organizations}/{connectedOrganizationId}`;
const sponsors = `${organization}/internalSponsors`;
const id = "EntitlementManagement.Read.All";

/** Sets the response to a GET at a path. */
function withSuccess(path: string, response: Response) {
  return editContract(({ paths }) => Object.assign(paths[path]?.get?.responses ?? {}, { 200: response }));
}

function editSchema(name: string, edit: (schema: Schema) => void) {
  return editContract(({ components }) => edit(components.schemas[name] ?? {}));
}

const jsonOf = (schema: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } });
const description = "OK";

test.each<[string, (contract: Contract) => unknown, Contract, file: string, rule: RegExp]>([
  [
    "a success that is text",
    renderOperations,
    withSuccess(organization, { description, content: { "text/plain": { schema: { type: "integer" } } } }),
    pathFile(organization),
    /getConnectedOrganization must respond to 200 with no content or with application\/json .* \(got text\/plain\)/,
  ],
  [
    "a success without a component schema",
    renderOperations,
    withSuccess(organization, { description, content: { "application/json": { schema: { type: "object" } } } }),
    pathFile(organization),
    /getConnectedOrganization must respond to 200 .* a component schema/,
  ],
  [
    "a success that is JSON but no object",
    renderClient,
    withSuccess(organization, { description, content: jsonOf("ConnectedOrganizationState") }),
    pathFile(organization),
    /getConnectedOrganization .* JSON object, but ConnectedOrganizationState is not/,
  ],
  [
    "an operation with two successes",
    renderOperations,
    editContract(({ paths }) => Object.assign(paths[organization]?.get?.responses ?? {}, { 202: { description } })),
    pathFile(organization),
    /getConnectedOrganization must have exactly one response with a 2XX status \(got 2\)/,
  ],
  [
    "an operation without a success",
    renderOperations,
    editContract(({ paths }) => delete paths[organization]?.get?.responses[200]),
    pathFile(organization),
    /getConnectedOrganization must have exactly one response with a 2XX status \(got 0\)/,
  ],
  [
    "types in two namespaces",
    renderEntityModel,
    editSchema("SocialIdentitySource", (schema) =>
      Object.assign(schema.properties?.["@odata.type"] ?? {}, { const: "#microsoft.other.socialIdentitySource" }),
    ),
    "openapi/openapi.yaml",
    /must have an @odata\.type in one namespace \(got microsoft\.graph, microsoft\.other\)/,
  ],
  [
    "an unknown version without an example",
    renderRequests,
    editContract(({ components }) => {
      delete components.responses.BadRequest?.content?.["application/json"]?.examples?.unknownVersion;
    }),
    "openapi/components/examples",
    /must have an example unknownVersion with an error/,
  ],
  [
    "a batch of any size",
    renderBatch,
    editSchema("Batch", ({ properties = {} }) => delete properties.requests?.maxItems),
    pathFile("/$batch"),
    /must have a property requests with maxItems/,
  ],
  [
    "a reference without collections",
    renderDirectoryObjects,
    editSchema("DirectoryObjectReference", (schema) => delete schema["x-collections"]),
    "openapi/components/schemas/DirectoryObjectReference.yaml",
    /DirectoryObjectReference must have x-collections/,
  ],
  [
    "an array named value without a next link",
    renderOperations,
    editSchema("DirectoryObjectCollection", ({ properties = {} }) => delete properties["@odata.nextLink"]),
    "openapi/components/schemas/DirectoryObjectCollection.yaml",
    /must have both @odata\.nextLink and an array named value/,
  ],
  [
    "a next link without an array named value",
    renderOperations,
    editSchema("ConnectedOrganization", (schema) => {
      schema.properties = { "@odata.nextLink": { type: "string" } };
    }),
    "openapi/components/schemas/ConnectedOrganization.yaml",
    /must have both @odata\.nextLink and an array named value/,
  ],
  [
    "two schemas that extend what $select can name",
    renderClient,
    editContract(({ components: { schemas } }) =>
      Object.assign(schemas, { Other: { allOf: [{ $ref: "#/components/schemas/SelectedConnectedOrganization" }] } }),
    ),
    "openapi/components/schemas/SelectedConnectedOrganization.yaml",
    /at most one schema \(got ConnectedOrganization and Other\)/,
  ],
  [
    "a second $filter with other expressions",
    renderFilter,
    editContract(({ paths }) =>
      paths[sponsors]?.get?.parameters?.push({
        name: "$filter",
        in: "query",
        schema: { type: "string" },
        "x-expressions": { mail: { description: "By address.", expression: "mail eq {value}" } },
      }),
    ),
    pathFile(sponsors),
    /\$filter of listInternalSponsors must have the x-expressions of listConnectedOrganizations or none/,
  ],
  [
    "a filter expression without a value",
    renderFilter,
    editContract(({ components }) => {
      const expressions = components.parameters.filter?.["x-expressions"];
      Object.assign(expressions?.displayName ?? {}, { expression: "displayName eq 'Contoso'" });
    }),
    pathFile(organizations),
    /The expression displayName of \$filter must contain \{value\} \(got displayName eq 'Contoso'\)/,
  ],
  [
    "no permission in a requirement",
    renderOpenapiYaml,
    editContract(({ paths }) => Object.assign(paths[organizations]?.get ?? {}, { security: [{ entra: [] }] })),
    pathFile(organizations),
    /listConnectedOrganizations must name a permission under security/,
  ],
  [
    "a permission that the security scheme does not have",
    renderOpenapiYaml,
    editContract(({ paths }) => Object.assign(paths[organizations]?.get ?? {}, { security: [{ entra: [`${id}s`] }] })),
    pathFile(organizations),
    /security must name permissions of the security scheme: .*\.Read\.All, .* \(got EntitlementManagement\.Read\.Alls\)/,
  ],
  [
    "two types of identity source with the same name",
    renderIdentitySources,
    editSchema("DomainIdentitySourceCreate", (schema) => Object.assign(schema, { "x-short-name": "tenantSource" })),
    "openapi/components/schemas/DomainIdentitySourceCreate.yaml",
    /x-short-name must not be tenantSource: AzureActiveDirectoryTenantCreate has it/,
  ],
  [
    "a property of a version that does not exist",
    (contract: Contract) => selectVersion(contract, "beta"),
    editSchema("SelectedConnectedOrganization", ({ properties = {} }) =>
      Object.assign(properties.createdBy ?? {}, { "x-versions": ["betta"] }),
    ),
    "openapi/components/schemas/SelectedConnectedOrganization.yaml",
    /x-versions must have versions of the servers: v1\.0, beta \(got betta\)/,
  ],
  [
    "an operation of a version that does not exist",
    (contract: Contract) => selectVersion(contract, "beta"),
    editContract(({ paths }) => Object.assign(paths[organizations]?.post ?? {}, { "x-versions": ["v1"] })),
    pathFile(organizations),
    /x-versions must have versions of the servers: v1\.0, beta \(got v1\)/,
  ],
  [
    "a property with two sets of versions",
    renderProperties,
    editSchema("DirectoryObject", ({ properties }) =>
      Object.assign(properties ?? {}, { createdBy: { type: "string" } }),
    ),
    "openapi/components/schemas/",
    /x-versions of createdBy must be the same as in \w+/,
  ],
  [
    "two schemas for one type of the metadata",
    renderEntityModel,
    editSchema("DirectoryObjectReference", (schema) => {
      schema["x-csdl"] = { kind: "EntityType", name: "directoryObject" };
    }),
    "openapi/components/schemas/DirectoryObjectReference.yaml",
    /x-csdl must not name directoryObject/,
  ],
  [
    "a property that only its description calls unverified",
    renderRequests,
    editSchema("ConnectedOrganizationCreate", ({ properties }) =>
      Object.assign(properties?.description ?? {}, { description: "Text. Unverified: no page has it." }),
    ),
    "openapi/components/schemas/ConnectedOrganizationCreate.yaml",
    /property description must have "Unverified:" in its description and x-unverified, or neither/,
  ],
  [
    "a filter expression that only x-unverified calls unverified",
    renderRequests,
    editContract(({ components }) => {
      Object.assign(components.parameters.filter?.["x-expressions"]?.tenantId ?? {}, { "x-unverified": true });
    }),
    pathFile(organizations),
    /expression tenantId of \$filter of .* must have "Unverified:" in its description and x-unverified, or neither/,
  ],
  [
    "a query parameter with a keyword that the mock does not check",
    renderRequests,
    editContract(({ components }) => Object.assign(components.parameters.top?.schema ?? {}, { maximum: 999 })),
    pathFile(organizations),
    /\$top in listConnectedOrganizations must not use the keyword maximum/,
  ],
  [
    "a query parameter of another type",
    renderRequests,
    editContract(({ components }) => Object.assign(components.parameters.top?.schema ?? {}, { type: "object" })),
    pathFile(organizations),
    /\$top in listConnectedOrganizations must have one of the types string, integer/,
  ],
  [
    "a second server",
    renderServers,
    editContract(({ servers }) => servers.push(...bundle.servers)),
    "openapi/openapi.yaml",
    /servers must have exactly one entry with the variables host and version \(got 2\)/,
  ],
  [
    "an operation whose own servers have no version",
    renderOperations,
    editContract(({ paths, servers }) => Object.assign(paths[sponsors]?.get ?? {}, { servers: servers.slice(1) })),
    pathFile(sponsors),
    /servers must have exactly one entry with the variables host and version \(got 0\)/,
  ],
  [
    "a host without a cloud",
    renderServers,
    editContract(({ servers: [server] }) => delete server?.variables?.host["x-clouds"].china),
    "openapi/openapi.yaml",
    /x-clouds must name the host microsoftgraph\.chinacloudapi\.cn\.$/,
  ],
  [
    "a default host that is none of the hosts",
    renderServers,
    editContract(({ servers: [server] }) => Object.assign(server?.variables?.host ?? {}, { default: "graph.example" })),
    "openapi/openapi.yaml",
    /x-clouds must name the default host graph\.example\.$/,
  ],
  [
    "a schema with read-only properties that requests and responses share",
    renderTypes,
    editContract(({ paths }) => {
      const body = paths[organizations]?.post?.requestBody;
      if (body) body.content = jsonOf("ConnectedOrganization");
    }),
    "openapi/components/schemas/SelectedConnectedOrganization.yaml",
    /must not be used in both requests and responses/,
  ],
  [
    "a request body with two media types",
    renderValidators,
    editContract(({ paths }) =>
      Object.assign(paths[organizations]?.post?.requestBody?.content ?? {}, { "text/plain": {} }),
    ),
    pathFile(organizations),
    /The request of createConnectedOrganization must have exactly one media type/,
  ],
])("%s is an error with the file and the rule", (_title, render, contract, file, rule) => {
  expect(() => render(bundle)).not.toThrow();
  expect(() => render(contract)).toThrow(ContractError);
  expect(() => render(contract)).toThrow(rule);
  expect(() => render(contract)).toThrow(file);
});
