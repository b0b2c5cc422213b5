import type { Contract } from "../../contract/contract.js";
import { errorPath, listCommonErrors } from "./common-errors.js";
import { formatStatus } from "./operation-facts.js";
import type { Block, Page, Section } from "./page.js";

/** Returns the page with the errors that most operations have, with an example of each. */
export function createErrorPage(contract: Contract): Page {
  return {
    path: errorPath,
    title: "Examples of errors",
    description: "Errors that most operations of Microsoft Graph's connected organizations have, with examples.",
    blocks: [
      { kind: "markdown", text: introduction },
      ...listCommonErrors(contract).flatMap(({ status, description, examples }): Block[] => [
        { kind: "heading", level: 2, text: formatStatus(status) },
        { kind: "markdown", text: description },
        ...createExampleBlocks(examples),
      ]),
    ],
  };
}

function createExampleBlocks(examples: readonly Section[]): Block[] {
  const [only, ...others] = examples;
  if (!only || others.length > 0) return [{ kind: "tabs", tabs: examples }];
  return [{ kind: "markdown", text: `Example: ${only.title}.` }, ...only.blocks];
}

const introduction = `\
Most operations have these errors. The page of an operation lists all of its errors and has examples of the others. The
schema of every JSON body is [ErrorEnvelope](#schema/ErrorEnvelope), and the overview has
[the known error codes](#page/overview#errors).`;
