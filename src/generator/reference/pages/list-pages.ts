import { type BoundOperation, type Contract, getComponentName, listOperations } from "../../contract/contract.js";
import type { Decision } from "../../decisions/decision.js";
import { createDecisionIndex, createDecisionPages } from "./decision-pages.js";
import { createErrorPage } from "./error-page.js";
import { createOperationIndex, createSchemaIndex } from "./index-pages.js";
import { createOperationPage } from "./operation-page.js";
import { createOverviewPage } from "./overview-page.js";
import type { Page } from "./page.js";
import { createSchemaPage } from "./schema-page.js";

/** Returns the pages of the reference: the overview, the errors, and one for each operation, schema, and decision. */
export function listPages(contract: Contract, decisions: readonly Decision[]): Page[] {
  const operations = listInOrder(contract);
  const names = Object.keys(contract.components.schemas);
  return [
    createOverviewPage(contract, { operations, decisions }),
    createErrorPage(contract),
    createOperationIndex(contract, operations),
    ...operations.map((operation, index) => {
      const neighbors = [operations[index - 1], operations[index + 1]].flatMap((each) => each ?? []);
      return createOperationPage(operation, { contract, decisions, neighbors });
    }),
    createSchemaIndex(contract.components.schemas),
    ...names.map((name) => createSchemaPage(contract, name, { users: findUsers(contract, name), decisions })),
    createDecisionIndex(decisions),
    ...createDecisionPages(decisions, operations),
  ];
}

/** Returns the operations in the order of their files, where creating comes before listing. */
function listInOrder(contract: Contract): BoundOperation[] {
  const positions = new Map(
    Object.values(contract.paths)
      .flatMap((item) => Object.values(item))
      .flatMap((member) => ("operationId" in member ? [member.operationId] : []))
      .map((id, index) => [id, index]),
  );
  return listOperations(contract).sort((a, b) => (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0));
}

/** Returns the operations and schemas that use a schema directly. */
function findUsers(contract: Contract, name: string) {
  const schemas = Object.entries(contract.components.schemas);
  return {
    operations: listOperations(contract).filter(({ operation, parameters, responses }) =>
      listUsedSchemas([operation.requestBody, parameters, responses]).includes(name),
    ),
    schemas: schemas.filter(([, schema]) => listUsedSchemas(schema).includes(name)).map(([other]) => other),
  };
}

/** Returns the names of the schemas that a value refers to, without those that they refer to. */
function listUsedSchemas(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const reference = "$ref" in value && typeof value.$ref === "string" ? value.$ref : "";
  const name = reference.startsWith("#/components/schemas/") && getComponentName({ $ref: reference });
  return [...(name ? [name] : []), ...Object.values(value).flatMap(listUsedSchemas)];
}
