/** The types that the generated methods are written with. */
export const clientPreamble = `\
/** What a method resolves to: the data alone, with \`response: true\` the response beside it, and either where that is not known. */
export type Answer<Data, Given> = Given extends { response: true }
  ? { data: Data; response: Response }
  : "response" extends keyof Given
    ? Given["response"] extends false | undefined
      ? Data
      : Data | { data: Data; response: Response }
    : Data;

/** The options of a call that does not ask for its response. */
export type Plain<Options> = Options & { response?: false };

/** Options of a call and nothing else: a misspelt one is refused beside others, too. */
export type Exactly<Given, Options> = Given & Record<Exclude<keyof Given, keyof Options>, never>;

/** The items of a collection, fetched page by page as the loop asks for them. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, each with its \`@odata.count\` and \`@odata.nextLink\`. */
  pages(): AsyncIterable<Page>;
  /** The first page alone. */
  firstPage(): Promise<Page>;
}

/** A query whose \`$select\` decides which properties come back. */
export type Selecting<Query, Property> = Omit<Query, "$select"> & { $select?: readonly Property[] };

/** \`Whole\` where there is no \`$select\`, what it names where that is known, and any part of \`Whole\` where it is not. */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [never]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection, its items typed by what was selected. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };
`;
