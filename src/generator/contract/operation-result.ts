import { type BoundOperation, type Contract, componentName, type MediaType } from "./contract.js";

/** What a success of an operation brings: nothing, one entity, or a collection of them page by page. */
export type OperationResult =
  | { kind: "nothing" }
  /** `schema` is what the contract names; `whole` what comes where no `$select` leaves properties out. */
  | { kind: "entity"; schema: string; whole: string }
  | { kind: "collection"; schema: string; item: string; whole: string };

export function resultOf(contract: Contract, { responses }: BoundOperation): OperationResult {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const schema = schemaName(success?.content);
  if (!schema) return { kind: "nothing" };
  const items = contract.components.schemas[schema]?.properties?.value?.items;
  const item = items && componentName(items);
  const whole = wholeOf(contract, item ?? schema);
  return item ? { kind: "collection", schema, item, whole } : { kind: "entity", schema, whole };
}

/** The component that a body is described by. */
export function schemaName(content: Record<string, MediaType> | undefined): string | undefined {
  const [media] = Object.values(content ?? {});
  return media && componentName(media.schema);
}

/** The schema that adds to `selected` what `$select` can leave out. */
function wholeOf(contract: Contract, selected: string): string {
  const whole = Object.entries(contract.components.schemas).find(([, schema]) =>
    schema.allOf?.some((member) => componentName(member) === selected),
  );
  return whole?.[0] ?? selected;
}
