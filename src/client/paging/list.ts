import type { List } from "../../../generated/client.js";
import type { Exchanged } from "../call-operation.js";
import { GraphError } from "../errors/graph-error.js";
import { memberOf } from "../json.js";
import { createCycleDetector } from "./loop-detector.js";

interface ExchangedPage extends Exchanged {
  data: { value: unknown[]; "@odata.nextLink"?: string };
}

/**
 * A list that follows `@odata.nextLink`, one page in memory at a time.
 * @param send fetches the page at a link, or without one the first
 * @param origin where the token may travel
 * @param answer what the caller gets of a page
 */
export function createList(
  send: (link?: string) => Promise<Exchanged>,
  origin: string,
  answer: (page: Exchanged) => unknown,
): List<unknown, unknown> {
  async function fetchPage(link?: string): Promise<ExchangedPage> {
    const exchanged = await send(link);
    if (isPage(exchanged)) return exchanged;
    throw new GraphError("The answer is no page: it has no array named value.", exchanged.facts);
  }
  async function* exchanges(): AsyncGenerator<ExchangedPage, void> {
    const repeats = createCycleDetector();
    for (let link: string | undefined; ; ) {
      const page = await fetchPage(link);
      yield page;
      const next = page.data["@odata.nextLink"];
      if (!next) return;
      link = checkedLink(next, origin, page);
      if (link === page.facts.url || repeats(link))
        throw new GraphError("The list repeats its own next link: it would not end.", page.facts);
    }
  }
  async function* items(): AsyncGenerator<unknown, void> {
    for await (const { data } of exchanges()) yield* data.value;
  }
  async function* pages(): AsyncGenerator<unknown, void> {
    for await (const page of exchanges()) yield answer(page);
  }
  return { [Symbol.asyncIterator]: items, pages, firstPage: async () => answer(await fetchPage()) };
}

function isPage(exchanged: Exchanged): exchanged is ExchangedPage {
  return Array.isArray(memberOf(exchanged.data, "value"));
}

/** The link as `URL` writes it, in which a user or a port would stand between the origin and the slash. */
function checkedLink(link: string, origin: string, { facts }: Exchanged): string {
  const href = URL.canParse(link) ? new URL(link).href : "";
  if (href.startsWith(`${origin}/`)) return href;
  throw new GraphError(`The next link leads to ${link}, but the token is for ${origin} alone.`, facts);
}
