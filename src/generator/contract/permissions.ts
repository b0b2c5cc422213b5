import type { Contract, Operation, SecurityScheme } from "./contract.js";
import { ContractError } from "./contract-error.js";

/** The contract with each operation's permissions, which its `security` names, as a table under its description. */
export function withPermissions(contract: Contract): Contract {
  const paths = Object.entries(contract.paths).map(([path, item]) => [path, mapOperations(contract, item)]);
  return { ...contract, paths: Object.fromEntries(paths) };
}

function mapOperations(contract: Contract, item: object): object {
  const members = Object.entries(item).map(([key, value]) => [
    key,
    isOperation(value) ? described(contract, value) : value,
  ]);
  return Object.fromEntries(members);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "operationId" in value;
}

function described(contract: Contract, operation: Operation): Operation {
  const requirements = (operation.security ?? []).flatMap((requirement) => Object.entries(requirement));
  const [[name, least] = []] = requirements;
  const scheme = name && contract.components.securitySchemes[name];
  if (!scheme || !least)
    throw new ContractError([
      { file: "openapi/", message: `${operation.operationId} names no permission under security.` },
    ]);
  const higher = requirements.slice(1).flatMap(([, scopes]) => scopes);
  const rows = Object.entries(scheme["x-permission-types"]).map(([type, flow]) =>
    row(
      type,
      ...(flow ? [granted(scheme, flow, least), granted(scheme, flow, higher)] : ["Not supported", "Not supported"]),
    ),
  );
  const table = [row("Permission type", "Least privileged", "Higher privileged"), row(":---", ":---", ":---"), ...rows];
  return { ...operation, description: `${operation.description}\n\n${table.join("\n")}` };
}

function granted(scheme: SecurityScheme, flow: string, scopes: string[]): string {
  const known = scopes.filter((scope) => scope in (scheme.flows[flow]?.scopes ?? {}));
  return known.length > 0 ? known.join(", ") : "None";
}

function row(...cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
