import { type Contract, getComponentName, listOperations, type Parameter, resolve, type Server } from "./contract.js";
import { assertVersionsExist } from "./known-versions.js";
import { collectPropertyVersions } from "./property-versions.js";
import { removeUnusedComponents } from "./unused-components.js";

/**
 * Returns the part of the contract that a version of Microsoft Graph has: its servers, operations, properties and
 * examples, and the components that they need.
 *
 * @throws {ContractError} if a part has a version that does not exist
 */
export function selectVersion(contract: Contract, version: string): Contract {
  assertVersionsExist(contract);
  const isMissing = (value: unknown): boolean => {
    const versions = Object(value)["x-versions"];
    return Array.isArray(versions) && !versions.includes(version);
  };
  const propertyVersions = Object.entries(collectPropertyVersions(contract));
  const missingProperties = propertyVersions.flatMap(([name, versions]) => (versions.includes(version) ? [] : [name]));
  const missingOperations = listOperations(contract).filter(({ operation }) => isMissing(operation));
  const missingIds = new Set(missingOperations.map(({ id }) => id));
  const withoutMissingProperties = (names: unknown[]) =>
    names.filter((name) => !missingProperties.includes(String(name)));

  const isRemoved = (key: string, member: object): boolean =>
    isMissing(member) ||
    ("$ref" in member && isMissing(resolve(contract, member))) ||
    ("operationId" in member && missingIds.has(String(member.operationId))) || // An operation, or a link to it.
    (key === "examples" && Object.keys(member).length === 0);

  // The innermost values come first, and `undefined` removes a member.
  const selected: Contract = JSON.parse(JSON.stringify(contract), (key, member) => {
    if (typeof member !== "object" || member === null) return member;
    if (Array.isArray(member)) {
      const items = member.filter((item) => item !== undefined);
      return key === "required" ? withoutMissingProperties(items) : items;
    }
    if (isRemoved(key, member)) return undefined;
    const { "x-versions": _, ...others } = member;
    return others;
  });
  for (const name of listSelectableNames(selected)) {
    const schema = selected.components.schemas[name];
    if (schema?.enum) schema.enum = withoutMissingProperties(schema.enum);
  }
  return removeUnusedComponents({
    ...selected,
    servers: selected.servers.map((server) => selectServer(server, version)),
    paths: selectPaths(selected, version),
    "x-known-drift": selected["x-known-drift"].filter(({ versions }) => versions?.includes(version) ?? true),
  });
}

/** Returns the names of the schemas that list what `$select` can name. */
function listSelectableNames(contract: Contract): string[] {
  const parameters = listOperations(contract).flatMap((operation) => operation.parameters);
  const items = parameters.filter(({ name }) => name === "$select").map(({ schema }: Parameter) => schema.items ?? {});
  return items.flatMap((item) => getComponentName(item) ?? []);
}

/** Returns the server of Microsoft Graph with one version, or that of the mock with its path. */
function selectServer(server: Server, version: string): Server {
  const { url, variables } = server;
  if (!variables) return { ...server, url: url.replace(/\/[^/]+$/, `/${version}`) };
  return {
    ...server,
    variables: { ...variables, version: { ...variables.version, default: version, enum: [version] } },
  };
}

/**
 * Returns the paths that have an operation. The operations use the servers of the document; samples remain if they call
 * this version.
 */
function selectPaths(contract: Contract, version: string): Contract["paths"] {
  const paths = structuredClone(contract.paths);
  const [root] = contract.servers;
  for (const { path, method, operation } of listOperations(contract)) {
    const copy: Record<string, unknown> = Object(paths[path]?.[method]);
    const [server] = operation.servers ?? [];
    if ((server ?? root)?.variables?.version.default !== version) delete copy["x-codeSamples"];
    delete copy.servers;
  }
  const used = new Set(listOperations(contract).map(({ path }) => path));
  return Object.fromEntries(Object.entries(paths).filter(([path]) => used.has(path)));
}
