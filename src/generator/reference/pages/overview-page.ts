import type { BoundOperation, Contract } from "../../contract/contract.js";
import { openapiDocuments } from "../../contract/openapi-documents.js";
import type { Decision } from "../../decisions/decision.js";
import { withDecisionLinks } from "../decision-links.js";
import { withErrorCodes } from "../error-code-table.js";
import { getPicturePath } from "./addresses.js";
import { createOperationLists } from "./index-pages.js";
import type { Page } from "./page.js";

/** What the reference says about itself to search engines. */
export const siteDescription =
  "Contract of Microsoft Graph's connected organizations: operations, schemas, samples, and what is true where the published pages disagree.";

/** The picture of the introduction, which leaves no room for the operations on the first screen. */
const picture = /^!\[.+$/m;

/** Path of the page with the list of operations and the text of info.md. */
export const overviewPath = "overview";

/** Returns the page that every other page links to: operations, the text of info.md, schemas, and downloads. */
export function createOverviewPage(
  contract: Contract,
  { operations, decisions }: { operations: readonly BoundOperation[]; decisions: readonly Decision[] },
): Page {
  const [introduction = "", ...sections] = withDecisionLinks(
    withPicturePaths(contract.info.description),
    decisions,
  ).split(/^(?=## )/m);
  const count = Object.keys(contract.components.schemas).length;
  return {
    path: overviewPath,
    title: contract.info.title,
    description: siteDescription,
    blocks: [
      { kind: "markdown", text: introduction.replace(picture, "") },
      ...createOperationLists(contract, operations),
      { kind: "heading", level: 2, text: "How the parts relate" },
      { kind: "markdown", text: picture.exec(introduction)?.[0] ?? "" },
      { kind: "markdown", text: withErrorCodes(sections.join(""), contract, decisions) },
      { kind: "heading", level: 2, text: "Decisions" },
      { kind: "markdown", text: `[All ${decisions.length} decisions](#/decisions), each with its sources.` },
      { kind: "heading", level: 2, text: "Schemas" },
      { kind: "markdown", text: `[All ${count} schemas](#page/schemas/index), each with its properties.` },
      { kind: "heading", level: 2, text: "Downloads" },
      { kind: "markdown", text: formatDownloads() },
    ],
  };
}

function withPicturePaths(markdown: string): string {
  return markdown.replace(/(!\[[^\]]*\]\()([^)]+)\)/g, (_, start: string, name: string) => {
    return `${start}#file/${getPicturePath(name)})`;
  });
}

function formatDownloads(): string {
  const documents = Object.keys(openapiDocuments).map((name) => `- [${name}](#file/${name})`);
  const texts = [
    "- [llms.txt](#file/llms.txt): list of these pages in Markdown",
    "- [llms-full.txt](#file/llms-full.txt): operations, errors and schemas in one file, to print or to search",
    "- [All operations](#file/index.html): has a search, needs JavaScript, and renders only the part on the screen",
  ];
  return [...documents, ...texts].join("\n");
}
