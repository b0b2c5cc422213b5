// Generated from src/generator/static/call-types.ts by `npm run generate`. Do not edit.

// The types of the client's methods that do not depend on the contract.

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
  ? { data: Data; response: Response }
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

/** The items of a collection, fetched page by page while you iterate. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** Returns the pages, each with its `@odata.count` and `@odata.nextLink`. */
  pages(): AsyncIterable<Page>;
  /** Fetches the first page only. */
  firstPage(): Promise<Page>;
}

/** Query options of which `$select` decides the type of the result. */
export type SelectQuery<Query, Property> = Omit<Query, "$select"> & { $select?: readonly Property[] };

/**
 * The properties that a response contains: all of `Whole` without `$select`, the selected ones if they are known when
 * the program is compiled, and `Part` (any of them) if they are not.
 */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [
  never,
]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection whose items have the type that `$select` leaves. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };
