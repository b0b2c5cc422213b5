import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { withPermissions } from "../contract/permissions.js";
import {
  type Decision,
  decisionsTitle,
  findDecision,
  formatDecisions,
  linkToDecision,
  parseDecisions,
  withDecisionLinks,
} from "./decisions.js";

/** What the reference shows besides the contract. */
export interface ReferenceFiles {
  /** Text of DECISIONS.md. */
  decisions: string;
  /** The SVG pictures of info.md by file name. */
  pictures: Readonly<Record<string, string>>;
}

/**
 * Returns the contract as the reference shows it: with pictures, permissions and decisions, the latter linked from the
 * parts of the contract that they are about.
 *
 * @throws {ContractError} if the contract refers to a decision or a picture that does not exist
 */
export function createReferenceDocument(contract: Contract, files: ReferenceFiles): Contract {
  const decisions = parseDecisions(files.decisions);
  const { info, tags, ...rest } = withPermissions(contract);
  const description = withPictures(withDecisionLinks(info.description, decisions), files.pictures);
  const page = { name: decisionsTitle, "x-traitTag": true, description: formatDecisions(files.decisions) };
  return {
    ...withLinkedDecisions(withBreakableScopes(rest), decisions),
    info: { ...info, description },
    tags: [...tags, page],
  };
}

function withPictures(markdown: string, pictures: ReferenceFiles["pictures"]): string {
  return markdown.replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, alt: string, file: string) => {
    const picture = pictures[file];
    if (picture === undefined) {
      throw new ContractError({ file: "openapi/info.md", message: `The picture ${file} does not exist.` });
    }
    return `<img alt="${alt}" src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}">`;
  });
}

/** Returns a value in whose tables a browser can break the name of a scope after a dot. */
function withBreakableScopes<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, member) =>
    key === "description" && typeof member === "string"
      ? member.replace(/^\|.*\|$/gm, (row) => row.replace(/(\w\.)(?=\w)/g, "$1<wbr>"))
      : member,
  );
}

/** Returns a value in which every description ends with links to the decisions that `x-decisions` names. */
function withLinkedDecisions<Value>(value: Value, decisions: readonly Decision[]): Value {
  return JSON.parse(JSON.stringify(value), (_key, member) => {
    const numbers: number[] | undefined = member?.["x-decisions"];
    if (!numbers) return member;
    const links = numbers.map((number) => linkToDecision(findDecision(number, decisions)));
    const { "x-decisions": _, description = "", ...others } = member;
    return { ...others, description: `${description}\n\n${decisionsTitle}: ${links.join(", ")}.` };
  });
}
