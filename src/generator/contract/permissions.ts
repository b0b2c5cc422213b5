import { type Contract, listOperations, type Operation, type SecurityScheme } from "./contract.js";
import { ContractError } from "./contract-error.js";
import { formatTable } from "./markdown-table.js";
import { pathFile } from "./source-files.js";

/** Returns the contract with a table of permissions and roles at the end of each operation's description. */
export function withPermissions(contract: Contract): Contract {
  const paths = structuredClone(contract.paths);
  for (const { path, method, operation } of listOperations(contract)) {
    const copy = paths[path]?.[method];
    if (copy) copy.description += `\n\n${formatPermissionTable(contract, path, operation)}`;
  }
  return { ...contract, paths };
}

/** Returns the permissions that suffice for an operation, the least privileged first. */
export function listScopes({ security = [] }: Operation): string[] {
  return security.flatMap((requirement) => Object.values(requirement).flat());
}

/**
 * Returns a table of the permissions and roles of an operation.
 *
 * @throws {ContractError} if the operation names no permission, or one that the security scheme does not have
 */
export function formatPermissionTable(contract: Contract, path: string, operation: Operation): string {
  const [[name, least] = [], ...others] = (operation.security ?? []).flatMap((one) => Object.entries(one));
  const scheme = name && contract.components.securitySchemes[name];
  if (!scheme || !least?.length) {
    throw new ContractError({
      file: pathFile(path),
      message: `${operation.operationId} must name a permission under security.`,
    });
  }
  const higher = others.flatMap(([, scopes]) => scopes);
  assertScopesExist(scheme, path, [...least, ...higher]);
  const rows = Object.entries(scheme["x-permission-types"]).map(([type, flow]) =>
    flow
      ? [type, formatScopes(scheme, flow, least), formatScopes(scheme, flow, higher)]
      : [type, "Not supported", "Not supported"],
  );
  const [leastRole, ...higherRoles] = operation["x-roles"] ?? [];
  if (leastRole) rows.push(["Role of a delegated caller", leastRole, higherRoles.join(", ") || "None"]);
  return formatTable(["Permission type", "Least privileged", "Higher privileged"], rows);
}

function assertScopesExist({ flows }: SecurityScheme, path: string, scopes: readonly string[]): void {
  const known = new Set(Object.values(flows).flatMap((flow) => Object.keys(flow.scopes)));
  const unknown = scopes.find((scope) => !known.has(scope));
  if (unknown === undefined) return;
  const message = `security must name permissions of the security scheme: ${[...known].join(", ")} (got ${unknown}).`;
  throw new ContractError({ file: pathFile(path), message });
}

function formatScopes(scheme: SecurityScheme, flow: string, scopes: string[]): string {
  const offered = scopes.filter((scope) => scope in (scheme.flows[flow]?.scopes ?? {}));
  return offered.length > 0 ? offered.join(", ") : "None";
}
