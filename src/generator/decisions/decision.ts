import { notice } from "../texts.js";

/** A question that Microsoft's pages answer differently or not at all, and what the contract does. */
export interface Decision {
  number: number;
  title: string;
  question: string;
  sources: Source[];
  /** What Microsoft prints that is wrong. */
  prints?: PrintedStatement[];
  decision: string;
  why: string;
  confidence: Confidence;
  /** Files below openapi/ that follow the decision. */
  carriedBy: string[];
  /** Each `operationId` that the decision is about. */
  operations: string[];
}

export interface Source {
  who: SourceKind;
  says: string;
  /** An `https` URL, if one is known. */
  address?: string;
  /** Day, month or year: `2025-07-23`, `2026-11`, `2022`. */
  date: string;
}

/** A wrong statement on Microsoft's page of operations. */
interface PrintedStatement {
  operations: string[];
  prints: string;
  truth: string;
}

/** What each kind of source is. */
export const sourceKinds = {
  "Microsoft page, v1.0": "A page of Microsoft Learn that has a version, read in v1.0.",
  "Microsoft page, beta": "The same in beta.",
  "Microsoft page": "A page of Microsoft that has no version.",
  metadata: "The CSDL of Microsoft Graph: entity types, properties, actions.",
  "generated description": "An OpenAPI description that Microsoft generates from the metadata.",
  client: "Code that calls the API: an SDK, a Terraform provider, a cmdlet, a script.",
  capture: "A request or response of the service that somebody published.",
  report: "What somebody wrote about the service's behavior, without the bytes.",
  standard: "OData, an RFC.",
  "stub page of 2020": "The generated page _Add connectedOrganization_ of 30 September 2020.",
} as const;

type SourceKind = keyof typeof sourceKinds;

/** How sure a decision is. */
export const confidences = {
  captured: "A published request or response shows it.",
  documented: "Microsoft or a standard states it, and no capture contradicts it.",
  "tested client": "No page states it, but a client with tests against the service relies on it.",
  inferred: "It follows from other facts, or the sources contradict each other.",
} as const;

type Confidence = keyof typeof confidences;

/** Returns the text of decisions.json: every decision with its sources. */
export function renderDecisions(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ generatedBy: notice, decisions }, undefined, 2)}\n`;
}

/** Returns the name that the file of a decision must have: two digits and the words of the title. */
export function getDecisionFile({ number, title }: Pick<Decision, "number" | "title">): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${[String(number).padStart(2, "0"), ...words].join("-")}.yaml`;
}
