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
import { rootFile } from "../contract/source-files.js";
import type { Change } from "./change.js";

/**
 * Returns what programs refer to by name and the contract no longer has, each as a breaking change.
 *
 * `redocly diff` compares wire formats. It does not report a response without a property, another name of a schema, or
 * another order of arguments, but each of them breaks users of the package.
 */
export function findRemovedNames(released: Contract, contract: Contract): Change[] {
  const remaining = new Set(listPromises(contract).map(getKey));
  const operations = new Set(listOperations(contract).map(({ id }) => id));
  return listPromises(released)
    .filter((promise) => !remaining.has(getKey(promise)))
    .filter(({ operationId }) => operationId === undefined || operations.has(operationId))
    .map(({ path, message }) => ({ path, kind: "removed", impact: "major", verdicts: [{ impact: "major", message }] }));
}

/** Something that programs rely on. */
interface ContractPromise {
  /** JSON pointer of the part of the contract. */
  path: string;
  /** What to say if it is removed. */
  message: string;
  /** The operation it belongs to. If the whole operation is removed, `redocly diff` reports it. */
  operationId?: string;
}

/** The promises of an operation keep their key if its path changes. */
function getKey({ path, message, operationId = path }: ContractPromise): string {
  return `${operationId} ${message}`;
}

function listPromises(contract: Contract): ContractPromise[] {
  const { schemas, parameters } = contract.components;
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) => listSchemaPromises(name, schema)),
    ...Object.entries(parameters).flatMap(([name, parameter]) =>
      Object.keys(parameter["x-expressions"] ?? {}).map((expression) => ({
        path: `#/components/parameters/${name}`,
        message: `The client no longer has \`${name}.${expression}\`.`,
      })),
    ),
    ...listOperations(contract).flatMap(listOperationPromises),
    ...listServerPromises(contract),
  ];
}

function listSchemaPromises(name: string, schema: Schema): ContractPromise[] {
  const defaults = Object.entries(schema.properties ?? {}).filter(([, property]) => "default" in property);
  const messages = [
    "This type was removed.",
    ...listOpenMembers(schema).map((member) => `It no longer includes \`${member}\`.`),
    ...(schema["x-short-name"] ? [`The client no longer has \`${schema["x-short-name"]}\`.`] : []),
    ...defaults.map(([property, value]) => `\`${property}\` no longer defaults to \`${value.default}\`.`),
  ];
  return messages.map((message) => ({ path: `#/components/schemas/${name}`, message }));
}

/** Returns the values or schemas that a response is known to contain. */
function listOpenMembers({ "x-extensible-enum": values, oneOf = [] }: Schema): string[] {
  const branches = oneOf.flatMap((branch) => getComponentName(branch) ?? []);
  return [...(Array.isArray(values) ? values.map(String) : []), ...branches];
}

function listOperationPromises(bound: BoundOperation): ContractPromise[] {
  const { id, path, method, operation } = bound;
  const messages = [
    `Its path is no longer \`${path}\`.`,
    `Its arguments are no longer (${listArguments(bound).join(", ")}).`,
    ...listScopes(operation).map((scope) => `\`${scope}\` no longer suffices.`),
  ];
  const pointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
  return messages.map((message) => ({ path: pointer, message, operationId: id }));
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
  ];
  return messages.map((message) => ({ path: "#/servers/0", message }));
}
