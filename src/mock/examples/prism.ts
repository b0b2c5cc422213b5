import { createRequire } from "node:module";
import type { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { OperationId } from "../../../generated/operations.js";
import { requirePrism } from "./prism-missing.js";

/** An operation of the contract as Prism reads it, its references resolved. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismInstance = ReturnType<typeof createInstance>;
type Components = Parameters<typeof createInstance>[1];

/** Prism over the contract: it answers from the examples. What a request has to be is the mock's own concern. */
export interface Prism {
  /** @throws {Error} where the contract that Prism read has no such operation. */
  operation(id: OperationId): PrismOperation;
  /** Answers from the contract, and checks nothing. */
  answerer: PrismInstance;
}

let prism: Promise<Prism> | undefined;

/**
 * Loads Prism, once for all mocks of a process: it takes most of a second.
 *
 * @throws {PrismMissingError} where it is not installed
 */
export function loadPrism(): Promise<Prism> {
  prism ??= load();
  return prism;
}

async function load(): Promise<Prism> {
  requirePrism();
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  // By self-reference, because this file lies at different depths in src/ and in dist/.
  const contract = createRequire(import.meta.url).resolve("connected-organizations/openapi.json");
  const operations = await getHttpOperationsFromSpec(contract);
  const byId = new Map(operations.map((operation) => [operation.iid, operation]));
  return {
    operation(id) {
      const operation = byId.get(id);
      if (!operation) throw new Error(`Prism found no operation ${id} in ${contract}.`);
      return operation;
    },
    answerer: createInstance(unchecking, { logger, route }),
  };
}

export const unchecking = {
  mock: { dynamic: false },
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

/** Chooses the one operation that Prism is handed: the mock's own routing is done. */
const route: NonNullable<Components["route"]> = ({ resources: [operation] }) =>
  operation ? { _tag: "Right", right: operation } : { _tag: "Left", left: new Error("Prism was handed no operation.") };

const silent = () => {};

// Prism asks for a whole pino, but calls these alone, `success` among them, which pino has not.
const logger = {
  ...{ fatal: silent, error: silent, warn: silent, success: silent, info: silent, debug: silent, trace: silent },
  child: () => logger,
} as unknown as Components["logger"];
