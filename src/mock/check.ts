import type { Prism, PrismInstance, PrismOperation } from "./prism.js";
import { type Fault, Refusal } from "./refusal.js";

/** A request as far as it is checked here: its body is not. */
export interface Asked {
  /** The path as the contract spells it. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
}

type PrismRequest = Parameters<PrismInstance["request"]>[0];

/** Headers that Prism is not to judge: two belong to the body, and `Prefer` may carry the mock's own words. */
const withheld = new Set(["content-type", "content-length", "prefer"]);

/**
 * Finds what is wrong with a request apart from its body.
 *
 * @throws {Refusal} 401 where it has no bearer token.
 */
export async function check(prism: Prism, operation: PrismOperation, asked: Asked): Promise<Fault[]> {
  const outcome = await prism.checker.request(toPrism(operation, asked), [withoutBody(operation)])();
  if (outcome._tag === "Left") throw outcome.left;
  // Severity 0 is an error; the rest are remarks, such as the use of a deprecated parameter.
  const errors = outcome.right.validations.input.filter(({ severity }) => severity === 0);
  if (errors.some(({ code }) => code === 401)) {
    throw new Refusal(401, "The request has no access token: it needs the header Authorization: Bearer {token}.", {
      target: "Authorization",
      headers: { "www-authenticate": "Bearer" },
    });
  }
  return errors.map(({ code, message, path = [] }) => {
    const [place = "", lowerCase = ""] = path; // Prism writes the names of parameters in lower case.
    const target = parameterNames(operation).find((name) => name.toLowerCase() === lowerCase) ?? place;
    return { code: String(code), message: lowerCase ? message.replace(lowerCase, target) : message, target };
  });
}

function toPrism({ method }: PrismOperation, { path, query, headers }: Asked): PrismRequest {
  const passed = Object.fromEntries([...headers].filter(([name]) => !withheld.has(name)));
  // The name of a scheme has no case (RFC 9110, 11.1), but Prism knows one spelling.
  if (passed.authorization) passed.authorization = passed.authorization.replace(/^bearer /i, "Bearer ");
  const values = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const [first = "", ...others] = query.getAll(name);
    return [name, others.length > 0 ? [first, ...others] : first];
  });
  return {
    method: method as PrismRequest["method"], // It is one of them, though Prism types it as a string here.
    url: { path, query: Object.fromEntries(values) },
    headers: passed,
  };
}

function withoutBody(operation: PrismOperation): PrismOperation {
  const { body: _, ...request } = operation.request ?? {};
  return { ...operation, request };
}

function parameterNames({ request = {} }: PrismOperation): string[] {
  const { path = [], query = [], headers = [] } = request;
  return [...path, ...query, ...headers].map(({ name }) => name);
}
