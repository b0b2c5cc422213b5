import type { Validation, ValidationError } from "../validation/index.js";

/** One thing that is wrong with the text of a body. */
export interface Finding {
  /** JSON pointer of the value; for `json`, `line:column` if the parser reports it. */
  pointer: string;
  /** Keyword of the validation error, or `json` if the text is not JSON. */
  keyword: ValidationError["keyword"] | "json";
  message: string;
}

/** Validates the text of a body. An empty text means that there is no body. */
export function validateText(text: string, validate: (body: unknown) => Validation): Finding[] {
  let body: unknown;
  try {
    body = text.trim() === "" ? undefined : JSON.parse(text);
  } catch (error) {
    return [createSyntaxFinding(text, error as SyntaxError)]; // JSON.parse throws nothing else.
  }
  return validate(body).errors ?? [];
}

function createSyntaxFinding(text: string, { message }: SyntaxError): Finding {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const lines = position === undefined ? [] : text.slice(0, Number(position)).split("\n");
  const pointer = lines.length > 0 ? `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` : "";
  return { pointer, keyword: "json", message: `The body is not JSON: ${message.replace(/\s+/g, " ")}` };
}
