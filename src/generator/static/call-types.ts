/** The types that the generated methods are written with. */
export const clientPreamble = `\
/** Whether a call asks for the response beside the data. */
export interface ResponseOption<WithResponse extends boolean> {
  /**
   * Whether the method resolves to \`{ data, response }\` instead of the data alone. A list then yields its pages this way.
   *
   * @default false
   */
  response?: WithResponse | undefined;
}

/** What a method resolves to: the data, or with \`response: true\` the data and the response. */
export type Result<Data, WithResponse extends boolean> = WithResponse extends true
  ? { data: Data; response: Response }
  : Data;

/**
 * What a method resolves to, by the options that it is called with.
 *
 * @deprecated Use {@link Result}.
 */
export type Answer<Data, Options> = Result<
  Data,
  Options extends { response: true } ? true
  : "response" extends keyof Options ? (Options["response"] extends false | undefined ? false : boolean)
  : false
>;

/** The items of a collection, fetched page by page as the loop asks for them. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, each with its \`@odata.count\` and \`@odata.nextLink\`. */
  pages(): AsyncIterable<Page>;
  /** The first page alone. */
  firstPage(): Promise<Page>;
}

/** A query whose \`$select\` decides which properties come back. */
export type SelectQuery<Query, Property> = Omit<Query, "$select"> & { $select?: readonly Property[] };

/** \`Whole\` where there is no \`$select\`, what it names where that is known, and any part of \`Whole\` where it is not. */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [never]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection, its items typed by what was selected. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };
`;
