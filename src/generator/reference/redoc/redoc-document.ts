import { type BoundOperation, type Contract, listOperations, resolve, type Schema } from "../../contract/contract.js";
import type { Decision } from "../../decisions/decision.js";
import { type CodeSample, listExampleSamples } from "../../samples/code-samples.js";
import { withDecisionAddresses } from "../decision-links.js";

/**
 * Returns the reference document as Redoc reads it. It is not OpenAPI in every point:
 *
 * - The source of a code sample is an object with one text for each example, by its name (see patch-redoc.ts).
 * - Extensions that Redoc does not read are left out.
 * - Pattern properties are left out, because Redoc shows the pattern as a property of type any.
 * - A discriminator has one value for each schema, the first one, because Redoc shows a choice for each value.
 * - A union of types that a response contains has a discriminator, because Redoc folds the properties of other unions.
 * - Links to a decision lead to its own page.
 */
export function createRedocDocument(contract: Contract, decisions: readonly Decision[]): object {
  const samples = new Map(listOperations(contract).map((bound) => [bound.id, mergeSamples(contract, bound)]));
  return JSON.parse(JSON.stringify(contract), (key, member) => {
    if (key === "patternProperties" || unreadExtension.test(key)) return undefined;
    if (typeof member === "string") return withDecisionAddresses(member, decisions);
    const found = member?.responses && samples.get(member.operationId);
    if (found) return { ...member, "x-codeSamples": found };
    if (key === "discriminator" && member?.mapping) return { ...member, mapping: selectFirstValues(member.mapping) };
    return member?.oneOf && !member.discriminator ? withDiscriminator(member, contract) : member;
  });
}

const unreadExtension = /^x-(?!(?:badges|codeSamples|displayName|traitTag)$)/;

/** Returns a union whose members have constant types with a discriminator; a member without one is for other types. */
function withDiscriminator(schema: Schema, contract: Contract): Schema {
  const values = (schema.oneOf ?? []).map((member): [type: unknown, ref: string] => {
    const { properties } = resolve<Schema>(contract, member);
    return [properties?.[typeProperty]?.const, member.$ref ?? ""];
  });
  if (values.filter(([type, ref]) => type && ref).length < 2) return schema;
  const mapping = Object.fromEntries(values.map(([type = "other types", ref]) => [type, ref]));
  return { ...schema, discriminator: { propertyName: typeProperty, mapping } };
}

const typeProperty = "@odata.type";

/** A code sample with one text for each example. */
interface MergedSample extends Omit<CodeSample, "source"> {
  source: string | Record<string, string>;
}

function mergeSamples(contract: Contract, bound: BoundOperation): MergedSample[] {
  const examples = listExampleSamples(contract, bound);
  const [first] = examples;
  return (first?.samples ?? []).map(({ lang, label, source }, index) => ({
    lang,
    label,
    source: bound.operation.requestBody
      ? Object.fromEntries(examples.map(({ example, samples }) => [example, samples[index]?.source ?? ""]))
      : source,
  }));
}

function selectFirstValues(mapping: NonNullable<NonNullable<Schema["discriminator"]>["mapping"]>) {
  const seen = new Set<string>();
  return Object.fromEntries(Object.entries(mapping).filter(([, schema]) => !seen.has(schema) && seen.add(schema)));
}
