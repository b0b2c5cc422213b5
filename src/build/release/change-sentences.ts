import type { Contract, Operation } from "../contract.js";
import type { Change, Impact } from "./contract-diff.js";

const verbs = { added: ["Adds", "to"], removed: ["Removes", "from"], modified: ["Changes", "in"] } as const;

/**
 * What callers have to know of what changed, a sentence each, by the names of the operations: first what breaks, then what is new.
 * Wording is left out.
 *
 * @param contracts those in which the operations may be, the released one first
 */
export function changeSentences(changes: readonly Change[], contracts: readonly Contract[]): string[] {
  const sentences = (["major", "minor"] as const).flatMap((impact) =>
    changes.flatMap((change) => sentencesOf(change, impact, placeOf(change, contracts))),
  );
  return [...new Set(sentences)];
}

function sentencesOf(change: Change, impact: Impact, place: Place): string[] {
  const prefix = impact === "major" ? "Breaks: " : "";
  const told = change.verdicts.filter((verdict) => verdict.impact === impact);
  if (told.length > 0) return told.map(({ message }) => `${prefix}${place.names}: ${message}`);
  return change.impact === impact && change.verdicts.length === 0 ? [prefix + untold(change, place)] : [];
}

/** Words in a pointer that lead through every body. */
const ofEveryBody = /\/content\/[^/]+\/[^/]+\/schema|\/(?:properties|items)(?=\/)/g;

interface Place {
  /** The operations, or what else it is. */
  names: string;
  /** Where in them. */
  rest: string;
}

function untold({ kind }: Change, { names, rest }: Place): string {
  const [verb, preposition] = verbs[kind];
  return rest === "" ? `${verb} ${names}.` : `${verb} \`${rest}\` ${preposition} ${names}.`;
}

function placeOf({ path: pointer, property }: Change, contracts: readonly Contract[]): Place {
  const tokens = pointer.split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [, root = "", path = "", method = "", ...rest] = tokens;
  const inside = [...rest, ...(property ? [property] : [])].join("/");
  if (root === "components") return { names: method, rest: inside };
  if (root !== "paths") return { names: "the document", rest: [root, path, method, inside].filter(Boolean).join("/") };
  const items = contracts.map(({ paths }) => paths[path] ?? {});
  const item: Record<string, unknown> = items.find((candidate) => method in candidate) ?? items.at(-1) ?? {};
  if (method in item) return { names: nameOf(item[method]), rest: inside.replace(ofEveryBody, "") };
  // A path of its own, whose operations come or go with it.
  const whole = Object.values(items.find((candidate) => Object.keys(candidate).length > 0) ?? {});
  return { names: whole.map(nameOf).filter(Boolean).join(", "), rest: "" };
}

function nameOf(operation: unknown): string {
  return (operation as Partial<Operation>).operationId ?? "";
}
