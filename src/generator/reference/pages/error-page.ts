import type { Contract } from "../../contract/contract.js";
import { errorPath, listCommonErrors } from "./common-errors.js";
import { formatStatus } from "./operation-facts.js";
import type { Block, Page } from "./page.js";

/** Returns the page with the errors that most operations have, with an example of each. */
export function createErrorPage(contract: Contract): Page {
  return {
    path: errorPath,
    title: "Errors",
    description: "Errors that most operations of Microsoft Graph's connected organizations have, with examples.",
    blocks: [
      { kind: "markdown", text: introduction },
      ...listCommonErrors(contract).flatMap(({ status, description, examples }): Block[] => [
        { kind: "heading", level: 2, text: formatStatus(status) },
        { kind: "markdown", text: description },
        ...(examples[1] === undefined ? (examples[0]?.blocks ?? []) : [{ kind: "tabs", tabs: examples } as const]),
      ]),
    ],
  };
}

const introduction = `\
Most operations have these errors. The page of an operation lists all of its errors and has examples of the others. The
schema of every JSON body is [ErrorEnvelope](#schema/ErrorEnvelope), and the overview has
[the known error codes](#page/overview#errors).`;
