import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { withPermissions } from "../contract/permissions.js";
import {
  type Decision,
  decisionLink,
  decisionsName,
  decisionsText,
  numbered,
  readDecisions,
  withDecisionLinks,
} from "./decisions.js";

/** What there is beside the contract for its readers. */
export interface ReadersFiles {
  /** The text of DECISIONS.md. */
  decisions: string;
  /** SVG pictures of info.md by file name. */
  pictures: Readonly<Record<string, string>>;
}

/**
 * The contract as the reference shows it: with its pictures and its decisions, each linked from what it governs.
 *
 * @throws {ContractError} where it refers to a decision or a picture that is not there
 */
export function referenceDocument(contract: Contract, { decisions: text, pictures }: ReadersFiles): Contract {
  const decisions = readDecisions(text);
  const { info, tags, ...rest } = withPermissions(contract);
  const description = withPictures(withDecisionLinks(info.description, decisions), pictures);
  const decisionsPage = { name: decisionsName, "x-traitTag": true, description: decisionsText(text) };
  return { ...linked(breakable(rest), decisions), info: { ...info, description }, tags: [...tags, decisionsPage] };
}

function withPictures(markdown: string, pictures: ReadersFiles["pictures"]): string {
  return markdown.replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, alt: string, file: string) => {
    const picture = pictures[file];
    if (picture === undefined)
      throw new ContractError([{ file: "openapi/", message: `info.md shows ${file}, which is not there.` }]);
    return `<img alt="${alt}" src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}">`;
  });
}

/** The same value, in whose tables a scope may break after a dot. */
function breakable<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (key, member) =>
    key === "description" && typeof member === "string"
      ? member.replace(/^\|.*\|$/gm, (row) => row.replace(/(\w\.)(?=\w)/g, "$1<wbr>"))
      : member,
  );
}

/** The same value, in which each description ends with links to the decisions that its neighbour `x-decisions` names. */
function linked<Value>(value: Value, decisions: readonly Decision[]): Value {
  return JSON.parse(JSON.stringify(value), (_key, member) => {
    const numbers: number[] | undefined = member?.["x-decisions"];
    if (!numbers) return member;
    const links = numbers.map((number) => decisionLink(numbered(number, decisions)));
    const { "x-decisions": _, description = "", ...others } = member;
    return { ...others, description: `${description}\n\n${decisionsName}: ${links.join(", ")}.` };
  });
}
