import type { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { OperationId } from "../../../generated/operations.js";
import { getPackageRequire } from "../node-module.js";
import { resolvePrism } from "./resolve-prism.js";

/** An operation as Prism reads it from the contract, its references resolved. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
export type PrismResponse = PrismOperation["responses"][number];
type PrismInstance = ReturnType<typeof createInstance>;
type PrismComponents = Parameters<typeof createInstance>[1];

/** Prism with the contract. It only creates responses; the mock routes and validates requests itself. */
export interface Prism {
  /** @throws {Error} if the contract that Prism read does not have the operation */
  getOperation(id: OperationId): PrismOperation;
  readonly instance: PrismInstance;
}

let prism: Promise<Prism> | undefined;

/**
 * Loads Prism once for all mocks of a process. It takes most of a second.
 *
 * @throws {PrismMissingError} if Prism is not installed
 */
export function loadPrism(): Promise<Prism> {
  prism ??= createPrism();
  return prism;
}

async function createPrism(): Promise<Prism> {
  const require = getPackageRequire("Prism");
  const { createInstance, getHttpOperationsFromSpec }: typeof import("@stoplight/prism-http") = require(resolvePrism());
  // By self-reference: this file has different depths in src/ and in dist/.
  const contract = require.resolve("connected-organizations/openapi.json");
  const operations = await getHttpOperationsFromSpec(contract);
  const operationsById = new Map(operations.map((operation) => [operation.iid, operation]));
  return {
    getOperation(id) {
      const operation = operationsById.get(id);
      if (!operation) throw new Error(`Prism found no operation ${id} in ${contract}.`);
      return operation;
    },
    instance: createInstance(prismConfig, { logger, route }),
  };
}

/** Turns off everything but the creation of responses. */
export const prismConfig = {
  mock: { dynamic: false },
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

/** Selects the one operation that Prism is given: the mock has routed the request. */
const route: NonNullable<PrismComponents["route"]> = ({ resources: [operation] }) =>
  operation
    ? { _tag: "Right", right: operation }
    : { _tag: "Left", left: new Error("Prism was called without an operation.") };

const ignore = () => {};

// Prism's type asks for a whole pino logger; it calls only these methods, and `success`, which pino does not have.
const logger = {
  fatal: ignore,
  error: ignore,
  warn: ignore,
  success: ignore,
  info: ignore,
  debug: ignore,
  trace: ignore,
  child: () => logger,
} as unknown as PrismComponents["logger"];
