import { listArguments } from "../codegen/operations.js";
import { getServer } from "../codegen/servers.js";
import {
  type BoundOperation,
  type Contract,
  getComponentName,
  listOperations,
  type Schema,
} from "../contract/contract.js";
import { listScopes } from "../contract/permissions.js";
import { collectSchemaUsage } from "../contract/schema-usage.js";
import { rootFile } from "../contract/source-files.js";

/** Something that programs rely on. */
export interface ContractPromise {
  /** JSON pointer of the part of the contract. */
  path: string;
  /** What to say if it is removed. */
  message: string;
  /** The operation or property it belongs to, as in `listParts`. If all of that is removed, `redocly diff` reports it. */
  part?: string;
}

/**
 * Returns what programs rely on by name.
 *
 * @param versions versions of Microsoft Graph in which operations and properties are promised
 */
export function listPromises(contract: Contract, versions: readonly string[]): ContractPromise[] {
  const { schemas, parameters } = contract.components;
  const { request } = collectSchemaUsage(contract);
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) => [
      ...listSchemaPromises(name, schema),
      ...listPropertyPromises(name, schema, { versions, isRequest: request.has(name) }),
    ]),
    ...Object.entries(parameters).flatMap(([name, parameter]) =>
      Object.keys(parameter["x-expressions"] ?? {}).map((expression) => ({
        path: `#/components/parameters/${name}`,
        message: `The client no longer has \`${name}.${expression}\`.`,
      })),
    ),
    ...listOperations(contract).flatMap((bound) => listOperationPromises(bound, versions)),
    ...listServerPromises(contract),
  ];
}

/** Returns the names of all operations, and of all properties (`Schema.property`). */
export function listParts(contract: Contract): string[] {
  const schemas = Object.entries(contract.components.schemas);
  return [
    ...listOperations(contract).map(({ id }) => id),
    ...schemas.flatMap(([name, { properties = {} }]) => Object.keys(properties).map((key) => `${name}.${key}`)),
  ];
}

/** Returns the versions of Microsoft Graph that the servers of the contract have. */
export function listVersions({ servers }: Contract): string[] {
  return getServer(servers, rootFile).variables.version.enum;
}

function listSchemaPromises(name: string, schema: Schema): ContractPromise[] {
  const defaults = Object.entries(schema.properties ?? {}).filter(([, property]) => "default" in property);
  const collections = Object.keys(Object(schema["x-collections"]));
  const messages = [
    "This type was removed.",
    ...listOpenMembers(schema).map((member) => `It no longer includes \`${member}\`.`),
    ...(schema["x-short-name"] ? [`The client no longer has \`${schema["x-short-name"]}\`.`] : []),
    ...defaults.map(([property, value]) => `\`${property}\` no longer defaults to \`${value.default}\`.`),
    ...collections.map((collection) => `The client no longer refers to \`${collection}\`.`),
    ...collections.slice(0, 1).map((collection) => `The client no longer refers to \`${collection}\` by default.`),
  ];
  return messages.map((message) => ({ path: `#/components/schemas/${name}`, message }));
}

/** Returns the values or schemas that a response is known to contain. */
function listOpenMembers({ "x-extensible-enum": values, oneOf = [] }: Schema): string[] {
  const branches = oneOf.flatMap((branch) => getComponentName(branch) ?? []);
  return [...(Array.isArray(values) ? values.map(String) : []), ...branches];
}

function listPropertyPromises(
  name: string,
  schema: Schema,
  { versions, isRequest }: { versions: readonly string[]; isRequest: boolean },
): ContractPromise[] {
  return Object.entries(schema.properties ?? {}).flatMap(([property, value]) => {
    const messages = [
      ...selectVersions(value, versions).map((version) => `\`${property}\` no longer exists in \`${version}\`.`),
      ...(isRequest && !value.readOnly ? [`\`${property}\` can no longer be set.`] : []),
    ];
    return messages.map((message) => ({
      path: `#/components/schemas/${name}`,
      message,
      part: `${name}.${property}`,
    }));
  });
}

function listOperationPromises(bound: BoundOperation, versions: readonly string[]): ContractPromise[] {
  const { id, path, method, operation } = bound;
  const version = operation.servers && getServer(operation.servers, path).variables.version.default;
  const messages = [
    `Its path is no longer \`${path}\`.`,
    `Its arguments are no longer (${listArguments(bound).join(", ")}).`,
    ...listScopes(operation).map((scope) => `\`${scope}\` no longer suffices.`),
    ...(operation["x-roles"] ?? []).map((role) => `The role \`${role}\` no longer suffices.`),
    ...selectVersions(operation, versions).map((name) => `It no longer exists in \`${name}\`.`),
    `Its version is no longer ${version ? `\`${version}\`` : "that of the client"} by default.`,
  ];
  const pointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
  return messages.map((message) => ({ path: pointer, message, part: id }));
}

function selectVersions(part: { "x-versions"?: string[] }, versions: readonly string[]): readonly string[] {
  return part["x-versions"]?.filter((version) => versions.includes(version)) ?? versions;
}

function listServerPromises(contract: Contract): ContractPromise[] {
  const { host, version } = getServer(contract.servers, rootFile).variables;
  const types = Object.values(contract.components.securitySchemes).flatMap((scheme) =>
    Object.entries(scheme["x-permission-types"]).filter(([, flow]) => flow !== null),
  );
  const messages = [
    ...Object.keys(host["x-clouds"]).map((cloud) => `The cloud \`${cloud}\` was removed.`),
    ...version.enum.map((name) => `The version \`${name}\` was removed.`),
    ...types.map(([type]) => `Permissions of the type "${type}" were removed.`),
    `The host is no longer \`${host.default}\` by default.`,
    `The version is no longer \`${version.default}\` by default.`,
  ];
  return messages.map((message) => ({ path: "#/servers/0", message }));
}
