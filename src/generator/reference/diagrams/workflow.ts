import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** The parts of an Arazzo workflow that a diagram shows. */
export interface Workflow {
  workflowId: string;
  summary: string;
  steps: WorkflowStep[];
}

export interface WorkflowStep {
  stepId: string;
  operationId: string;
  successCriteria: { condition: string }[];
  onSuccess?: WorkflowAction[];
  onFailure?: WorkflowAction[];
}

export interface WorkflowAction {
  name: string;
  type: "end" | "goto" | "retry";
  stepId?: string;
  retryLimit?: number;
  criteria?: { condition: string }[];
}

/** Reads the first workflow of an Arazzo file. The tests, not the generator, check that it is Arazzo. */
export async function readWorkflow(file: string): Promise<Workflow> {
  const { workflows }: { workflows: [Workflow] } = parse(await readFile(file, "utf8"));
  return workflows[0];
}
