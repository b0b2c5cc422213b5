// Generated from src/generator/static/call-types.ts by `npm run generate`. Do not edit.

// The types of the client's methods that do not depend on the contract.

/** Headers of a response, as every `fetch` has them. */
export interface ResponseHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  forEach(callback: (value: string, name: string) => void): void;
}

/**
 * A response, as every `fetch` has it: that of the platform, of undici or of node-fetch. The client has read its body.
 */
export interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected: boolean;
  readonly type: string;
  readonly headers: ResponseHeaders;
  readonly body: object | null;
  text(): Promise<string>;
}

/** The option that decides whether a call returns the response as well as the data. */
export interface ResponseOption<WithResponse extends boolean> {
  /**
   * Whether the method resolves to `{ data, response }` instead of the data. The same applies to the pages of a list.
   *
   * @default false
   */
  response?: WithResponse | undefined;
}

/** What a method resolves to: the data, or with `response: true` the data and the response. */
export type Result<Data, WithResponse extends boolean> = WithResponse extends true
  ? { data: Data; response: FetchResponse }
  : Data;

/**
 * What a method resolves to, by the type of its options.
 *
 * @deprecated Use {@link Result}.
 */
export type Answer<Data, Options> = Result<
  Data,
  Options extends { response: true }
    ? true
    : "response" extends keyof Options
      ? Options["response"] extends false | undefined
        ? false
        : boolean
      : false
>;

/** Options of `pages`. */
export interface PagesOptions {
  /**
   * Link to begin at instead of the first page: the `@odata.nextLink` of a page, or the `url` of the error that ended the
   * list.
   */
  from?: string | undefined;
}

/** Options of `toArray`. */
export interface ToArrayOptions {
  /**
   * Maximum number of items. Pages beyond it are not fetched.
   *
   * @default no limit
   */
  limit?: number | undefined;
}

/** The items of a collection, fetched page by page while you iterate. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /**
   * Returns the pages, each with its `@odata.count` and `@odata.nextLink`.
   *
   * @example
   * ```ts
   * try {
   *   for await (const page of graph.listConnectedOrganizations().pages({ from })) save(page);
   * } catch (error) {
   *   if (isGraphError(error)) from = error.url; // Continue here next time.
   * }
   * ```
   */
  pages(options?: PagesOptions): AsyncIterable<Page>;
  /** Fetches the first page only. */
  firstPage(): Promise<Page>;
  /**
   * Fetches all items, or as many as `limit`, into an array.
   *
   * @example
   * ```ts
   * const firstTen = await graph.listConnectedOrganizations().toArray({ limit: 10 });
   * ```
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** Query options of which `$select` decides the type of the result. */
export type SelectQuery<Query, Select> = Omit<Query, "$select"> & { $select?: Select | undefined };

/**
 * The properties that a response contains: all of `Whole` without `$select`, the selected ones if they are known when
 * the program is compiled, and `Part` (any of them) if they are not.
 */
export type Selected<Whole, Part, Selectable extends PropertyKey, Select extends readonly Selectable[]> = [
  Select,
] extends [never]
  ? Whole
  : Select extends readonly unknown[] // One list after the other, because the program may choose between several.
    ? number extends Select["length"]
      ? Part
      : Omit<Whole, Exclude<Selectable, Select[number]>>
    : never;

/** A page of a collection whose items have the type that `$select` leaves. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };

declare const dataType: unique symbol;

/** A call of a batch. `Data` is what it resolves to. */
export interface BatchCall<Data> {
  /** Exists only in the type: no call has this property. */
  readonly [dataType]?: Data;
}
