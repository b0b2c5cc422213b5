import { Ajv2020 } from "ajv/dist/2020.js";
import { confidences, type Decision, sourceKinds } from "./decision.js";

const text = { type: "string", pattern: "\\S" };
const texts = { type: "array", items: text };

/** The keys of a decision in the order of its file. */
const properties = {
  number: { type: "integer", minimum: 1 },
  title: text,
  question: { type: "string", pattern: "\\?$" },
  sources: {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      required: ["who", "says", "date"],
      properties: {
        who: { enum: Object.keys(sourceKinds) },
        says: text,
        address: { type: "string", pattern: "^https://[^\\s/]+\\.[^\\s]+$" },
        date: { type: "string", pattern: "^20\\d\\d(-\\d\\d){0,2}$" },
      },
      additionalProperties: false,
    },
  },
  prints: {
    type: "array",
    items: {
      type: "object",
      required: ["operations", "prints", "truth"],
      properties: { operations: { ...texts, minItems: 1 }, prints: text, truth: text },
      additionalProperties: false,
    },
  },
  decision: text,
  why: text,
  confidence: { enum: Object.keys(confidences) },
  carriedBy: texts,
  operations: texts,
};
const keys = Object.keys(properties);

const isDecision = new Ajv2020({ allErrors: true }).compile<Decision>({
  type: "object",
  required: keys.filter((key) => key !== "prints"),
  properties,
  additionalProperties: false,
});

/** Returns a value as a decision, or the rules on keys and values that it breaks. */
export function parseDecision(value: unknown): Decision | string[] {
  if (!isDecision(value)) {
    return (isDecision.errors ?? []).map(({ instancePath, message, params }) => {
      const detail = params.additionalProperty ?? params.allowedValues?.join(", ");
      return `${instancePath || "The decision"} ${message}${detail === undefined ? "" : ` (${detail})`}.`;
    });
  }
  const found = Object.keys(value);
  const expected = keys.filter((key) => found.includes(key));
  return found.join() === expected.join() ? value : [`The keys must have the order ${expected.join(", ")}.`];
}
