import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import type { Decision } from "../decisions/decision.js";
import { findDecision } from "../decisions/referenced-decisions.js";
import { decisionsTitle, linkToDecision, withDecisionLinks } from "./decision-links.js";
import { formatDecisionSection } from "./decision-table.js";
import { withErrorCodes } from "./error-code-table.js";
import { withOperationDescriptions } from "./operation-description.js";

/** What the reference shows besides the contract. */
export interface ReferenceSources {
  decisions: readonly Decision[];
  /** The SVG pictures of info.md by file name. */
  pictures: Readonly<Record<string, string>>;
}

/**
 * Returns the contract as the reference shows it: with pictures, permissions and decisions, the latter linked from the
 * parts of the contract that they are about.
 *
 * @throws {ContractError} if the contract refers to a decision or a picture that does not exist
 */
export function createReferenceDocument(contract: Contract, { decisions, pictures }: ReferenceSources): Contract {
  const { info, tags, ...rest } = contract;
  const text = withErrorCodes(withDecisionLinks(info.description, decisions), contract, decisions);
  const page = { name: decisionsTitle, "x-traitTag": true, description: formatDecisionSection(decisions) };
  const paths = withOperationDescriptions(contract, decisions);
  return {
    ...withLinkedDecisions({ ...rest, paths }, decisions),
    info: { ...info, description: withPictures(text, pictures) },
    tags: [...tags, page],
  };
}

function withPictures(markdown: string, pictures: ReferenceSources["pictures"]): string {
  return markdown.replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_, alt: string, file: string) => {
    const picture = pictures[file];
    if (picture === undefined) {
      throw new ContractError({ file: "openapi/info.md", message: `The picture ${file} does not exist.` });
    }
    return `<img alt="${alt}" src="data:image/svg+xml,${encodeSvg(picture)}">`;
  });
}

/** Encodes what a quoted address in HTML must not contain. In Base64, the same picture takes more room when compressed. */
function encodeSvg(svg: string): string {
  return svg
    .replace(/\s+/g, " ")
    .replaceAll('"', "'")
    .replace(/[%#<>{}&]/g, encodeURIComponent);
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
