import { operations } from "../../../generated/operations.js";
import { versions } from "../../../generated/servers.js";
import { validateResponse } from "../../validation/index.js";
import type { Answer } from "../examples/serve-example.js";
import { requireJsonAccepted } from "../http/accept.js";
import { faultsOf, Refusal } from "../http/refusal.js";
import { carryOut } from "../tenant/operations.js";
import type { SandboxTenant } from "../tenant/sandbox-tenant.js";
import type { Route } from "./route.js";

/**
 * Carries out a request that is right, and holds the answer against the contract before it leaves.
 *
 * @throws {Refusal} 500 where the mock itself has drifted from the contract
 */
export function remember(
  tenant: SandboxTenant,
  { id, base, path, parameters }: Route,
  url: URL,
  body: unknown,
  accept: string | null,
): Answer {
  if (operations[id].returns !== "nothing") requireJsonAccepted(accept);
  const root = url.origin + base;
  const version = versions.find((name) => base === `/${name}`) ?? versions[0];
  const query = url.searchParams;
  const answer = carryOut[id]({ tenant, parameters, query, body, root, version, address: root + path });
  const { valid, errors } = validateResponse(id, answer.status, answer.body);
  if (valid) return answer;
  throw new Refusal(500, `The mock would break the contract with its answer: ${errors[0]?.message}.`, {
    details: faultsOf(errors),
  });
}
