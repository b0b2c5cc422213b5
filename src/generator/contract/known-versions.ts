import type { Contract } from "./contract.js";
import { ContractError } from "./contract-error.js";
import { pathFile } from "./source-files.js";

/**
 * Checks that each `x-versions` has versions of the servers. A part with another version would be in no document.
 *
 * @throws {ContractError} with the file of the first part that has another version
 */
export function assertVersionsExist(contract: Contract): void {
  const known = contract.servers.flatMap(({ variables }) => variables?.version.enum ?? []);
  for (const [file, part] of listParts(contract)) {
    const unknown = listVersions(part).find((version) => !known.includes(String(version)));
    if (unknown === undefined) continue;
    const message = `x-versions must have versions of the servers: ${known.join(", ")} (got ${String(unknown)}).`;
    throw new ContractError({ file, message });
  }
}

function listParts({ paths, components }: Contract): [file: string, part: unknown][] {
  const items = Object.entries(paths).map(([path, item]): [string, unknown] => [pathFile(path), item]);
  const named = Object.entries(components).flatMap(([kind, parts]) =>
    Object.entries(parts).map(([name, part]): [string, unknown] => [`openapi/components/${kind}/${name}.yaml`, part]),
  );
  return [...items, ...named];
}

function listVersions(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "x-versions" ? [member].flat() : listVersions(member),
  );
}
