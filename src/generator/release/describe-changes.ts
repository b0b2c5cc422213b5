import { type Contract, type Operation, type Reference, resolve } from "../contract/contract.js";
import type { Change, Impact } from "./change.js";

const verbs = { added: ["Adds", "to"], removed: ["Removes", "from"], modified: ["Changes", "in"] } as const;

/**
 * Returns a sentence for each change that callers need to know about, with the names of the operations: first breaking
 * changes, then additions. Changes of wording are left out.
 *
 * @param contracts the contracts that contain the operations, the released one first
 */
export function describeChanges(changes: readonly Change[], contracts: readonly Contract[]): string[] {
  const sentences = (["major", "minor"] as const).flatMap((impact) =>
    changes.flatMap((change) => describeChange(change, impact, locateChange(change, contracts))),
  );
  return [...new Set(sentences)];
}

function describeChange(change: Change, impact: Impact, location: Location): string[] {
  const prefix = impact === "major" ? "Breaks: " : "";
  const verdicts = change.verdicts.filter((verdict) => verdict.impact === impact);
  if (verdicts.length > 0) return verdicts.map(({ message }) => `${prefix}${location.names}: ${message}`);
  const needsSentence = change.impact === impact && change.verdicts.length === 0;
  return needsSentence ? [prefix + formatSentence(change, location)] : [];
}

/** Where a change is. */
interface Location {
  /** Names of the operations, or of another part of the document. */
  names: string;
  /** The path inside it. */
  inner: string;
}

function formatSentence({ kind }: Change, { names, inner }: Location): string {
  const [verb, preposition] = verbs[kind];
  return inner === "" ? `${verb} ${names}.` : `${verb} \`${inner}\` ${preposition} ${names}.`;
}

/** Parts of a pointer that every body has. */
const bodySteps = /\/content\/[^/]+\/[^/]+\/schema|\/(?:properties|items)(?=\/)/g;

function locateChange({ path: pointer, property }: Change, contracts: readonly Contract[]): Location {
  const steps = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [, root = "", path = "", method = "", ...rest] = steps;
  const inner = [...rest, ...(property ? [property] : [])].join("/");
  if (root === "components") return { names: method, inner };
  if (root !== "paths") return { names: "the document", inner: [root, path, method, inner].filter(Boolean).join("/") };
  const contract = contracts.find((candidate) => method in (candidate.paths[path] ?? {}));
  if (contract) return { names: nameOperation(contract, steps.slice(1)), inner: inner.replace(bodySteps, "") };
  // A whole path was added or removed, with its operations.
  const item = Object.values(contracts.map(({ paths }) => paths[path]).find(Boolean) ?? {});
  return { names: item.map(getOperationId).filter(Boolean).join(", "), inner: "" };
}

/** Returns the operation that a pointer leads into, and the last shared component on its way. */
function nameOperation(contract: Contract, [paths = "", path = "", method = "", ...steps]: readonly string[]): string {
  const text = JSON.stringify(contract);
  const shared: string[] = [];
  let node: unknown = Object(contract)[paths]?.[path]?.[method];
  const name = getOperationId(node);
  for (const step of steps) {
    node = Object(node)[step];
    const { $ref } = Object(node) as Partial<Reference>;
    if ($ref === undefined) continue;
    if (text.split(`"${$ref}"`).length > 2) shared.push($ref.split("/").at(-1) ?? "");
    node = resolve(contract, { $ref });
  }
  return shared.length === 0 ? name : `${name} and everything else that uses ${shared.at(-1)}`;
}

function getOperationId(operation: unknown): string {
  return (operation as Partial<Operation>).operationId ?? "";
}
