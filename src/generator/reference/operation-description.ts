import { STATUS_CODES } from "node:http";
import { type BoundOperation, type Contract, listOperations } from "../contract/contract.js";
import { formatPermissionTable, listScopes } from "../contract/permissions.js";
import type { Decision } from "../decisions/decision.js";
import { findDecision } from "../decisions/referenced-decisions.js";
import { createSampleRequest } from "../samples/sample-request.js";
import { decisionsTitle, linkToDecision, toSlug } from "./decision-links.js";
import { getOperationAddress } from "./link-targets.js";
import { formatPrintedStatements, printedTitle } from "./printed-statements.js";

/**
 * Returns the paths with descriptions of operations that answer, in this order: what is sent, what is needed, what comes
 * back; then the description of the contract, the permissions, what Microsoft documents, and the decisions.
 */
export function withOperationDescriptions(contract: Contract, decisions: readonly Decision[]): Contract["paths"] {
  const paths = structuredClone(contract.paths);
  for (const bound of listOperations(contract)) {
    const copy = paths[bound.path]?.[bound.method];
    if (!copy) continue;
    copy.description = formatDescription(contract, bound, decisions);
    delete copy["x-decisions"];
  }
  return paths;
}

function formatDescription(contract: Contract, bound: BoundOperation, decisions: readonly Decision[]): string {
  const printed = formatPrintedStatements(bound.id, decisions);
  const numbers = bound.operation["x-decisions"] ?? [];
  const links = numbers.map((number) => linkToDecision(findDecision(number, decisions)));
  return [
    formatHttpBlock(contract, bound),
    formatSummary(contract, bound, printed !== undefined),
    bound.operation.description,
    "#### Permissions",
    breakScopes(formatPermissionTable(contract, bound.path, bound.operation)),
    ...(printed ? [`#### ${printedTitle}`, printed] : []),
    ...(links.length > 0 ? [`${decisionsTitle}: ${links.join(", ")}.`] : []),
  ].join("\n\n");
}

/** The request line with the whole URL, and the status line of success. */
function formatHttpBlock(contract: Contract, bound: BoundOperation): string {
  const { root } = createSampleRequest(contract, bound);
  const [status] = Object.keys(bound.responses).filter((code) => code.startsWith("2"));
  return `\`\`\`http
${bound.method.toUpperCase()} ${root}${bound.path}

HTTP/1.1 ${status} ${STATUS_CODES[Number(status)]}
\`\`\``;
}

function formatSummary(contract: Contract, bound: BoundOperation, hasPrinted: boolean): string {
  const { operation, id } = bound;
  const [server] = operation.servers ?? contract.servers;
  const versions = server?.variables?.version.enum ?? [];
  const [scope] = listScopes(operation);
  const [role] = operation["x-roles"] ?? [];
  const place = getOperationAddress(bound);
  // Redoc's identifiers of its own parts have no slash in front, and those of headings in a description have one.
  const linkToPart = (text: string, part: string) => `[${text}](#${place}#${place.slice(1)}/${part})`;
  const linkToHeading = (text: string) => `[${text}](#${place}#${place}/request/${toSlug(text)})`;
  const needs = [`\`${scope}\``, ...(role ? [`for a user, the role ${role}`] : [])].join(" and, ");
  const links = [
    ...(operation.requestBody ? [linkToPart("Request body", "request/body")] : []),
    linkToPart("Responses", "responses"),
    linkToHeading("Permissions"),
    ...(hasPrinted ? [linkToHeading(printedTitle)] : []),
    "[Errors](#/section/errors)",
    "[Get a token](#/section/get-a-token)",
    "[Try it](#/section/first-call)",
    `[Own page](operations/${id}.html)`,
  ];
  return `In ${versions.join(" and ")}${versions.length === 1 ? " only" : ""}. Needs ${needs}.\n\n${links.join(" · ")}`;
}

/** Lets a browser break the name of a scope after a dot. */
function breakScopes(table: string): string {
  return table.replace(/(\w\.)(?=\w)/g, "$1<wbr>");
}
