import type { PrismOperation } from "./prism.js";

export type PrismResponse = PrismOperation["responses"][number];

/** The response that comes unless another is asked for: the lowest success, as Prism chooses it. */
export function successOf({ responses }: PrismOperation): PrismResponse | undefined {
  const successes = responses.filter(({ code }) => code.startsWith("2"));
  return successes.sort((a, b) => a.code.localeCompare(b.code))[0];
}

/** The response to a status: its own, or that of its class (`4XX`). */
export function responseFor({ responses }: PrismOperation, status: number): PrismResponse | undefined {
  const range = `${String(status).charAt(0)}XX`;
  return responses.find(({ code }) => code === String(status)) ?? responses.find(({ code }) => code === range);
}

/** The examples of a response, by name, in the order of the contract. */
export function examplesOf(response: PrismResponse | undefined): Map<string, unknown> {
  const examples = (response?.contents ?? []).flatMap(({ examples = [] }) => examples);
  return new Map(examples.map((example) => [example.key, "value" in example ? example.value : undefined]));
}
