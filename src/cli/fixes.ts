import type { ValidationError } from "../validation/index.js";

/** What to do about a fault, by the keyword that is broken. */
export const fixes: Readonly<Record<ValidationError["keyword"] | "json", string>> = {
  additionalProperties: "Take it out, or correct its name.",
  body: "Send no body.",
  const: "Write that value.",
  enum: "Write one of these.",
  format: "Write it in that format.",
  json: "Make the text JSON.",
  maxItems: "Take out what is too many.",
  minItems: "Add what is missing.",
  minLength: "Make it longer.",
  minimum: "Make it greater.",
  not: "Write another value.",
  pattern: "Write it in that form.",
  required: "Add it.",
  status: "Choose one of these with --status.",
  type: "Write a value of that type.",
};
