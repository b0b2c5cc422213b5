import { takenBy } from "../codegen/operations.js";
import { serverOf } from "../codegen/servers.js";
import { type BoundOperation, type Contract, operationsOf, type Schema } from "../contract/contract.js";
import type { Change } from "./change.js";

/**
 * What programs use by its name and a contract has lost, each of which breaks them. `redocly diff` sees a wire format, on which a
 * response with a member less, another name of a schema or another order of arguments is no break; it is one of the package.
 */
export function lostNames(released: Contract, contract: Contract): Change[] {
  const kept = new Set(promisesOf(contract).map(keyOf));
  const operations = new Set(operationsOf(contract).map(({ id }) => id));
  return promisesOf(released)
    .filter((promised) => !kept.has(keyOf(promised)))
    .filter(({ operationId }) => operationId === undefined || operations.has(operationId))
    .map(({ path, message }) => ({ path, kind: "removed", impact: "major", verdicts: [{ impact: "major", message }] }));
}

/** An operation is the same wherever its path leads. */
function keyOf({ path, message, operationId = path }: Promised): string {
  return `${operationId} ${message}`;
}

/** Something that programs rely on. */
interface Promised {
  /** Pointer of the place. */
  path: string;
  /** What it means that it is lost. */
  message: string;
  /** The operation that it is a part of; with the operation it goes untold. */
  operationId?: string;
}

function promisesOf(contract: Contract): Promised[] {
  return [
    ...Object.entries(contract.components.schemas).flatMap(([name, schema]) => promisesOfSchema(name, schema)),
    ...Object.entries(contract.components.parameters).flatMap(([name, parameter]) =>
      Object.keys(parameter["x-expressions"] ?? {}).map((expression) => ({
        path: `#/components/parameters/${name}`,
        message: `The client's \`${name}.${expression}\` is gone.`,
      })),
    ),
    ...operationsOf(contract).flatMap(promisesOfOperation),
    ...promisesOfServers(contract),
  ];
}

function promisesOfSchema(name: string, schema: Schema): Promised[] {
  const defaults = Object.entries(schema.properties ?? {}).filter(([, property]) => "default" in property);
  const messages = [
    "This type is gone.",
    ...openMembersOf(schema).map((member) => `It lost \`${member}\`.`),
    ...(schema["x-short-name"] ? [`The client's \`${schema["x-short-name"]}\` is gone.`] : []),
    ...defaults.map(([property, value]) => `Left out, \`${property}\` is no longer \`${value.default}\`.`),
  ];
  return messages.map((message) => ({ path: `#/components/schemas/${name}`, message }));
}

/** Values, or kinds, that a response is known to bring. */
function openMembersOf(schema: Schema): string[] {
  const values = schema["x-extensible-enum"];
  const kinds = schema.oneOf?.flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
  return [...(Array.isArray(values) ? values.map(String) : []), ...(kinds ?? [])];
}

function promisesOfOperation(bound: BoundOperation): Promised[] {
  const { id, path, method, operation } = bound;
  const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat());
  const messages = [
    `Its path is no longer \`${path}\`.`,
    `Its arguments are no longer (${takenBy(bound).join(", ")}).`,
    ...scopes.map((scope) => `\`${scope}\` is no longer enough.`),
  ];
  const pointer = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
  return messages.map((message) => ({ path: pointer, message, operationId: id }));
}

function promisesOfServers(contract: Contract): Promised[] {
  const { components } = contract;
  const { host, version } = serverOf(contract).variables;
  const types = Object.values(components.securitySchemes).flatMap((scheme) =>
    Object.entries(scheme["x-permission-types"]).filter(([, flow]) => flow !== null),
  );
  const messages = [
    ...Object.keys(host["x-clouds"]).map((cloud) => `The cloud \`${cloud}\` is gone.`),
    ...version.enum.map((name) => `The version \`${name}\` is gone.`),
    ...types.map(([type]) => `Permissions of the type "${type}" are gone.`),
  ];
  return messages.map((message) => ({ path: "#/servers/0", message }));
}
