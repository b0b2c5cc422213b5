import type { Validation, ValidationError } from "../validation/index.js";
import { fixes } from "./fixes.js";

/** What is wrong with a body, and what to do about it. */
export interface Fault {
  /** JSON pointer; of a text that is no JSON `line:column`, where the parser tells it. */
  pointer: string;
  keyword: ValidationError["keyword"] | "json";
  message: string;
  fix: string;
}

/** What is wrong with the text of a body; an empty one is a body that is not there. */
export function faultsIn(text: string, validate: (body: unknown) => Validation): Fault[] {
  const content = text.replace(/^\uFEFF/, "");
  let body: unknown;
  try {
    body = content.trim() === "" ? undefined : JSON.parse(content);
  } catch (error) {
    return [syntaxFault(content, error as SyntaxError)]; // JSON.parse throws no other.
  }
  const { errors = [] } = validate(body);
  return errors.map((error) => ({ ...error, fix: fixes[error.keyword] }));
}

function syntaxFault(text: string, { message }: SyntaxError): Fault {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const lines = position === undefined ? [] : text.slice(0, Number(position)).split("\n");
  const pointer = lines.length > 0 ? `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` : "";
  return { pointer, keyword: "json", message: `The text is no JSON: ${message.replace(/\s+/g, " ")}`, fix: fixes.json };
}
