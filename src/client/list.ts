import type { List } from "../../generated/client.js";
import { type Exchange, readJson } from "./exchange.js";
import { GraphError } from "./graph-error.js";

interface AnyPage {
  value: unknown[];
  "@odata.nextLink"?: string;
}

export interface PageSource {
  first: () => Promise<Exchange>;
  next: (url: string) => Promise<Exchange>;
}

/**
 * A list that follows `@odata.nextLink`, one page in memory at a time.
 * @param baseUrl root on which the token may travel
 */
export function createList<Item, Page>(baseUrl: string, source: PageSource): List<Item, Page> {
  async function* pages(): AsyncGenerator<AnyPage, void> {
    const seen = new Set<string>();
    let exchange = await source.first();
    for (;;) {
      const page = pageOf(await readJson(exchange), exchange);
      yield page;
      const link = page["@odata.nextLink"];
      if (!link) return;
      if (seen.has(link)) throw new GraphError("The list repeats its own next link: it would not end.", exchange.facts);
      seen.add(link);
      exchange = await source.next(checkedLink(link, baseUrl, exchange));
    }
  }
  async function* items(): AsyncGenerator<unknown, void> {
    for await (const page of pages()) yield* page.value;
  }
  // The contract, not this code, knows the types of pages and items.
  return {
    [Symbol.asyncIterator]: () => items() as AsyncGenerator<Item, void>,
    pages: () => pages() as AsyncIterable<Page>,
    firstPage: async () => (await pages().next()).value as Page,
  };
}

function pageOf(body: unknown, { facts }: Exchange): AnyPage {
  const value = typeof body === "object" && body !== null && "value" in body ? body.value : undefined;
  if (Array.isArray(value)) return body as AnyPage;
  throw new GraphError("The answer is no page: it has no array named value.", facts);
}

/** The next link itself, where the token may travel to it. */
function checkedLink(link: string, baseUrl: string, { facts }: Exchange): string {
  const { origin } = new URL(baseUrl);
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.origin === origin && !url.username && !url.password) return link;
  const place = url && url.origin !== origin ? url.origin : JSON.stringify(link);
  const message = `The next link leads to ${place}, but the token is for ${origin} alone.`;
  throw new GraphError(message, facts);
}
