import { type Contract, operationsOf, type Schema } from "../contract.js";
import type { Change } from "./contract-diff.js";

/**
 * Names that programs use and that a contract has lost, each of which breaks them. `redocly diff` sees a wire format, on which a
 * response with a member less, another name of a schema or of a parameter is no break; it is one of the types.
 */
export function lostNames(released: Contract, contract: Contract): Change[] {
  return [...lostInSchemas(released, contract), ...lostPaths(released, contract)];
}

function lostInSchemas(released: Contract, contract: Contract): Change[] {
  return Object.entries(released.components.schemas).flatMap(([name, before]) => {
    const after = contract.components.schemas[name];
    const path = `#/components/schemas/${name}`;
    if (!after) return [lost(path, "This type is gone.")];
    const members = new Set(openMembersOf(after));
    return openMembersOf(before)
      .filter((member) => !members.has(member))
      .map((member) => lost(path, `It lost \`${member}\`.`));
  });
}

/** Values, or kinds, that a response is known to bring. */
function openMembersOf(schema: Schema): string[] {
  const values = schema["x-extensible-enum"];
  const kinds = schema.oneOf?.flatMap(({ $ref }) => $ref?.split("/").at(-1) ?? []);
  return [...(Array.isArray(values) ? values.map(String) : []), ...(kinds ?? [])];
}

function lostPaths(released: Contract, contract: Contract): Change[] {
  const paths = new Map(operationsOf(contract).map(({ id, path }) => [id, path]));
  return operationsOf(released).flatMap(({ id, path, method }) => {
    const now = paths.get(id) ?? path;
    if (now === path) return [];
    return [
      lost(`#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`, `Its path is \`${now}\` now.`),
    ];
  });
}

function lost(path: string, message: string): Change {
  return { path, kind: "removed", impact: "major", verdicts: [{ impact: "major", message }] };
}
