import type { OperationId } from "../../../generated/operations.js";
import { type QueryParameter, type RequestConstraints, requestConstraints } from "../../../generated/requests.js";
import { type Fault, Refusal } from "../http/refusal.js";
import type { RequestHeaders } from "./types.js";

/**
 * Finds what is wrong with a request apart from its body.
 *
 * @throws {Refusal} 401 where it has no bearer token.
 */
export function check(id: OperationId, query: URLSearchParams, headers: RequestHeaders): Fault[] {
  // The name of a scheme has no case (RFC 9110, 11.1).
  if (!/^bearer +\S/i.test(headers.get("authorization") ?? "")) {
    throw new Refusal(401, "The request has no access token: it needs the header Authorization: Bearer {token}.", {
      target: "Authorization",
      headers: { "www-authenticate": "Bearer" },
    });
  }
  return queryFaults(requestConstraints[id], query);
}

function queryFaults({ queryParameters: parameters }: RequestConstraints, query: URLSearchParams): Fault[] {
  if (query.size === 0) return [];
  const known = new Set([...parameters.map(({ name }) => name), "$skiptoken"]);
  const unknown = [...new Set(query.keys())].filter((name) => name.startsWith("$") && !known.has(name));
  return [
    ...unknown.map((name) => fault(name, "be left out: it is not supported here")),
    ...parameters.flatMap(faultOf),
  ];

  function faultOf(parameter: QueryParameter): Fault[] {
    const values = query.getAll(parameter.name);
    const demand = values.length > 1 ? "be there once" : values.map((value) => demandOf(parameter, value))[0];
    return demand === undefined ? [] : [fault(parameter.name, demand)];
  }
}

function fault(name: string, demand: string): Fault {
  return { code: "queryOption", message: `The query option ${name} must ${demand}.`, target: name };
}

/** What the value does not fulfil; nothing where it is right. */
function demandOf({ type, minimum = 0, values }: QueryParameter, value: string): string | undefined {
  if (type === "integer") {
    const isRight = /^\d+$/.test(value) && Number(value) >= minimum && Number.isSafeInteger(Number(value));
    return isRight ? undefined : `be a whole number of at least ${minimum}`;
  }
  if (type === "boolean") return value === "true" || value === "false" ? undefined : "be true or false";
  if (type === "string" || !values || value === "") return undefined;
  const isKnown = value.split(",").every((item) => values.includes(item));
  return isKnown ? undefined : `name one or several of ${values.join(", ")}, separated by commas`;
}
