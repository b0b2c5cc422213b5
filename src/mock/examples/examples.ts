import type { PrismOperation, PrismResponse } from "./prism.js";

/** Returns the response to a successful request: the lowest 2xx status, as Prism selects it. */
export function getSuccessResponse({ responses }: PrismOperation): PrismResponse | undefined {
  const successes = responses.filter(({ code }) => code.startsWith("2"));
  return successes.toSorted((a, b) => a.code.localeCompare(b.code))[0];
}

/** Returns the response for a status: its own, or that of its class (`4XX`). */
export function getResponse({ responses }: PrismOperation, status: number): PrismResponse | undefined {
  const statusClass = `${String(status).charAt(0)}XX`;
  return responses.find(({ code }) => code === String(status)) ?? responses.find(({ code }) => code === statusClass);
}

/** Returns the examples of a response by name, in the order of the contract. */
export function getExamples(response: PrismResponse | undefined): Map<string, unknown> {
  const examples = (response?.contents ?? []).flatMap(({ examples = [] }) => examples);
  return new Map(examples.map((example) => [example.key, "value" in example ? example.value : undefined]));
}
