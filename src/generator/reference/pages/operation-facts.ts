import { STATUS_CODES } from "node:http";
import { type BoundOperation, type Contract, type MediaType, resolve, type Schema } from "../../contract/contract.js";
import { listScopes } from "../../contract/permissions.js";
import { printedTitle } from "../printed-statements.js";
import { toAnchor } from "./addresses.js";
import { describeType } from "./describe-schema.js";
import { listRoots } from "./example-requests.js";
import type { Fact } from "./page.js";

/** Returns what a reader asks first about an operation: request, permission, role, body, success, errors. */
export function createFacts(contract: Contract, bound: BoundOperation, hasPrintedStatements: boolean): Fact[] {
  const { id, method, path, operation, responses } = bound;
  const roots = listRoots(contract, bound);
  const [least = "", ...higher] = listScopes(operation);
  const roles = operation["x-roles"] ?? [];
  const requests = roots.map(({ version, url }) => {
    const note = version === "beta" ? " (not supported in production)" : "";
    return [`Request, ${version}`, `\`${method.toUpperCase()} ${url}${path}\`${note}`] as const;
  });
  return [
    ...requests,
    [
      "Permission",
      `\`${least}\`${formatHigher(higher.map((scope) => `\`${scope}\``))}, delegated or application. [Get a token](#page/overview#get-a-token)`,
    ],
    ["Role", `${roles[0] ?? "None"}${formatHigher(roles.slice(1))}, for delegated calls`],
    ["Body", formatRequestBody(contract, bound)],
    ["Success", formatSuccess(contract, responses)],
    ["Errors", formatErrors(responses)],
    ["Client", `\`graph.${id}(…)\` · [Try it](#examples)`],
    ["Microsoft", formatDocs(bound, hasPrintedStatements)],
  ];
}

function formatDocs({ operation: { externalDocs } }: BoundOperation, hasPrintedStatements: boolean): string {
  const links = [
    ...(externalDocs ? [`[${externalDocs.description.replace(/\.$/, "")}](${externalDocs.url})`] : []),
    ...(hasPrintedStatements ? [`[What it says and what is true](#${toAnchor(printedTitle)})`] : []),
  ];
  return links.join(" · ") || "No page";
}

function formatHigher(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (or ${names.join(", ")})`;
}

function formatRequestBody(contract: Contract, { operation }: BoundOperation): string {
  const [media] = Object.values<MediaType>(operation.requestBody?.content ?? {});
  if (!media) return "None";
  const { required = [] } = resolve<Schema>(contract, media.schema);
  const names = required.length === 0 ? "nothing is required" : required.map((name) => `\`${name}\``).join(", ");
  const label = required.length === 0 ? names : `required: ${names}`;
  return `[JSON](#request-body), ${describeType(contract, media.schema)}; ${label}`;
}

function formatSuccess(contract: Contract, responses: BoundOperation["responses"]): string {
  const [[status, response] = []] = Object.entries(responses).filter(([code]) => code.startsWith("2"));
  if (!status || !response) return "None";
  const [media] = Object.values<MediaType>(response.content ?? {});
  const body = media ? describeType(contract, media.schema) : "no body";
  return `[${formatStatus(status)}](#${toAnchor(formatStatus(status))}), ${body}`;
}

function formatErrors(responses: BoundOperation["responses"]): string {
  const statuses = Object.keys(responses).filter((status) => !status.startsWith("2"));
  return statuses.map((status) => `[${status}](#part/${getErrorId(status)})`).join(", ");
}

/** Returns the address of an error in the table of errors of an operation. */
export function getErrorId(status: string): string {
  return `error-${status}`;
}

/** Returns a status with its name, such as `201 Created`. */
export function formatStatus(status: string): string {
  const name = STATUS_CODES[Number(status)];
  return name ? `${status} ${name}` : status;
}
