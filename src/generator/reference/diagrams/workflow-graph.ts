import type { Edge, Graph, Node } from "@viz-js/viz";
import { type Contract, listOperations } from "../../contract/contract.js";
import { ContractError } from "../../contract/contract-error.js";
import type { Workflow, WorkflowAction, WorkflowStep } from "./workflow.js";

/**
 * Returns a workflow as a graph: a box for each step, with method, statuses of success and retries, and an oval for each
 * way to end it. The edges of failures are dashed; a step without one ends the workflow with an error.
 *
 * @throws {ContractError} if a step calls an operation that the contract does not have
 */
export function createWorkflowGraph({ steps }: Workflow, contract: Contract): Graph {
  const methods = new Map(listOperations(contract).map(({ id, method }) => [id, method.toUpperCase()]));
  return {
    graphAttributes: { nodesep: 0.2, ranksep: 0.28, bgcolor: "transparent", pad: 0.12 },
    nodeAttributes: { ...font, shape: "box", style: "rounded,filled", margin: "0.2,0.07" },
    edgeAttributes: { ...font, arrowsize: 0.7 },
    nodes: [...steps.map((step) => createStepNode(step, methods.get(step.operationId))), ...steps.flatMap(listEnds)],
    edges: steps.flatMap((step, index) => listEdges(step, steps[index + 1])),
  };
}

const font = { fontname: "Helvetica", fontsize: 14 };

function createStepNode(step: WorkflowStep, method: string | undefined): Node {
  if (!method) {
    const message = `The step ${step.stepId} calls ${step.operationId}, which is not in the contract.`;
    throw new ContractError({ file: "openapi/workflows/", message });
  }
  const statuses = listStatuses(step.successCriteria).join(" or ");
  const retries = (step.onFailure ?? []).filter(({ type }) => type === "retry").map(formatRetry);
  return {
    name: step.stepId,
    attributes: { label: [spellOut(step.stepId), `${method} → ${statuses}`, ...retries].join("\n") },
  };
}

/** `404: 5 retries`. */
function formatRetry({ criteria = [], retryLimit }: WorkflowAction): string {
  return `${listStatuses(criteria).join(" or ") || "Error"}: ${retryLimit} retries`;
}

/** Returns a node for each action that ends the workflow after a step. */
function listEnds({ stepId, onSuccess = [] }: WorkflowStep): Node[] {
  const ends = onSuccess.filter(({ type }) => type === "end");
  return ends.map(({ name }) => ({
    name: `${stepId} ${name}`,
    attributes: { label: spellOut(name), shape: "oval", margin: 0 },
  }));
}

function listEdges(step: WorkflowStep, next: WorkflowStep | undefined): Edge[] {
  const { stepId: tail, onSuccess = [], onFailure = [] } = step;
  const isDecided = onSuccess.some(({ criteria }) => !criteria);
  const failures = onFailure.flatMap(({ type, stepId }) => (type === "goto" && stepId ? [stepId] : []));
  return [
    ...(isDecided || !next ? [] : [{ tail, head: next.stepId, attributes: { weight: 10 } }]),
    ...onSuccess.map(({ type, name, stepId, criteria = [] }) =>
      type === "goto" && stepId
        ? { tail, head: stepId, attributes: { label: ` ${listStatuses(criteria).join(" or ")} ` } }
        : { tail, head: `${tail} ${name}` },
    ),
    ...failures.map((head) => ({ tail, head, attributes: { style: "dashed", class: "failure" } })),
  ];
}

function listStatuses(criteria: readonly { condition: string }[]): string[] {
  return criteria.flatMap(({ condition }) => condition.match(/(?<=\$statusCode == )\d{3}/g) ?? []);
}

/** Returns the words of a name, on two lines if they are long: the picture has to fit the width of a phone. */
function spellOut(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const lines = words.length > 16 ? words.replace(/^(.{8,}?) /, "$1\n") : words;
  return lines.charAt(0).toUpperCase() + lines.slice(1);
}
