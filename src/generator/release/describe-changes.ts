import { type Contract, type Operation, type Reference, resolve } from "../contract/contract.js";
import type { Change, Impact } from "./change.js";

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
  const holder = contracts.find((candidate) => method in (candidate.paths[path] ?? {}));
  if (holder) return { names: namesAt(holder, tokens.slice(1)), rest: inside.replace(ofEveryBody, "") };
  // A path of its own, whose operations come or go with it.
  const whole = Object.values(contracts.map(({ paths }) => paths[path]).find(Boolean) ?? {});
  return { names: whole.map(nameOf).filter(Boolean).join(", "), rest: "" };
}

/** The operation of a pointer, and the last component on its way that others have, too. */
function namesAt(contract: Contract, [paths = "", path = "", method = "", ...rest]: readonly string[]): string {
  const text = JSON.stringify(contract);
  const shared: string[] = [];
  let node: unknown = Object(contract)[paths]?.[path]?.[method];
  const name = nameOf(node);
  for (const step of rest) {
    node = Object(node)[step];
    const { $ref } = Object(node) as Partial<Reference>;
    if ($ref === undefined) continue;
    if (text.split(`"${$ref}"`).length > 2) shared.push($ref.split("/").at(-1) ?? "");
    node = resolve(contract, { $ref });
  }
  return shared.length === 0 ? name : `${name} and whatever else has ${shared.at(-1)}`;
}

function nameOf(operation: unknown): string {
  return (operation as Partial<Operation>).operationId ?? "";
}
